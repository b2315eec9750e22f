package org.skein.ingest.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/** Tells capitalised words that name nothing: abbreviations of the trade, rounds, demonyms. */
final class GenericTerms {
  private static final String RESOURCE = "/org/skein/ingest/generic-terms.txt";
  private static final Pattern ROUND =
      Pattern.compile(
          "(?i)(pre-)?(series )?[A-K]\\+? (funding|financing|rounds?|extension)"
              + "|(pre-)?(series [A-K]\\+?|seed( round)?)|Q[1-4]([ '’]*\\d{2,4})?|[A-Z]\\+"
              + "|\\d+[DKxX]");

  /** "the Chinese government", "the French AI strategy". */
  private static final Set<String> POWERS = Set.of("GovernmentBody", "MilitaryUnit", "Policy");

  private final Set<String> terms = new HashSet<>();

  GenericTerms() {
    try (InputStream in = GenericTerms.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing".formatted(RESOURCE));
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> terms.add(line.strip().toLowerCase(Locale.ROOT)));
    } catch (IOException e) {
      throw new IllegalStateException("resource %s cannot be read".formatted(RESOURCE), e);
    }
  }

  /** Whether the stretch is a generic term, a funding round or the name of a people. */
  boolean covers(Sentence sentence, NamedSpan name) {
    return terms.contains(name.text().toLowerCase(Locale.ROOT))
        || ROUND.matcher(name.text()).matches()
        || isPeople(sentence, name)
        || isOfPeople(sentence, name)
        || isDescription(sentence, name);
  }

  /** "Chinese chips" describes; it names no field of work. */
  private static boolean isDescription(Sentence sentence, NamedSpan name) {
    return name.type().equals("Topic") && sentence.token(name.first()).ne().equals("MISC");
  }

  /** "Chinese AI", "European privacy watchdog": a demonym and common words name nobody. */
  private boolean isOfPeople(Sentence sentence, NamedSpan name) {
    Token first = sentence.token(name.first());
    if (!first.tag().equals("JJ") || !first.ne().equals("MISC") || POWERS.contains(name.type())) {
      return false;
    }
    for (int i = name.first() + 1; i < name.end(); i++) {
      String word = sentence.token(i).text();
      boolean common =
          Character.isLowerCase(word.charAt(0)) || word.equals("AI") || word.equals("A.I.");
      if (!common) {
        return false;
      }
    }
    return name.end() - name.first() > 1;
  }

  private static boolean isPeople(Sentence sentence, NamedSpan name) {
    String tag = sentence.token(name.end() - 1).tag();
    if (!tag.equals("JJ") && !tag.equals("NNPS")) {
      return false;
    }
    for (int i = name.first(); i < name.end(); i++) {
      if (!sentence.token(i).ne().equals("MISC")) {
        return false;
      }
    }
    return true;
  }
}
