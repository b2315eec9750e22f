package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key of a name that the reference knowledge does not have. What type a text suggests is no
 * part of it: the same thing is taken for a firm here and a person there, and the documents decide
 * by their number.
 */
final class NewNames {
  private static final int LEAST = 4;
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "president",
          "senator",
          "sen",
          "rep",
          "representative",
          "gov",
          "governor",
          "judge",
          "justice",
          "secretary",
          "mayor",
          "minister",
          "premier",
          "chairman",
          "captain",
          "general",
          "gen",
          "lt",
          "col",
          "sgt",
          "congressman",
          "congresswoman",
          "detective",
          "sheriff",
          "ceo",
          "democrat",
          "republican",
          "former",
          "spokesman",
          "spokeswoman");
  private static final Set<String> TAILS =
      Set.of("ai", "group", "holding", "holdings", "llp", "program");

  /** The initial in the middle, which is written or not. */
  private static final Pattern MIDDLE =
      Pattern.compile("(?<=\\p{Lu}\\p{Ll}{1,20}) \\p{Lu}\\.(?= \\p{Lu}\\p{Ll})");

  private static final int LONG = 3;
  private static final Pattern LAW = Pattern.compile("\\b(?:Act|NDAA)\\b");
  private static final Pattern YEAR =
      Pattern.compile(
          "^(?:FY ?|Fiscal Year )?(?:19|20)\\d\\d "
              + "|(?:,? (?:for|of))?(?: Fiscal Year| FY)? ?(?:19|20)\\d\\d$");
  private static final List<String> UNITED = List.of("united", "states");

  private NewNames() {}

  /** A law without the year in which it was passed or for which it is. */
  static String withoutYear(String name) {
    return LAW.matcher(name).find() ? YEAR.matcher(name).replaceAll("") : name;
  }

  /** A name without what a person is called by office. */
  static String withoutTitle(String name) {
    String[] words = name.split(" ");
    int from = 0;
    while (words.length - from > 2 && TITLES.contains(NameKey.fold(words[from]))) {
      from++;
    }
    return String.join(" ", List.of(words).subList(from, words.length));
  }

  /** What all spellings of one new name share. */
  static String key(String spelt) {
    String name = withoutYear(spelt);
    List<String> words = new ArrayList<>(NameKey.words(MIDDLE.matcher(name).replaceAll("")));
    while (words.size() > 2 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    boolean united = words.size() > LONG + 1 && words.subList(0, 2).equals(UNITED);
    boolean american = united || words.size() >= LONG && words.get(0).equals("us");
    if (american) {
      words.subList(0, united ? 2 : 1).clear();
    }
    int last = words.size() - 1;
    if (last > 0 && words.get(0).length() >= LEAST && TAILS.contains(words.get(last))) {
      words.remove(last);
    }
    String fold = NameKey.fold(String.join(" ", words)).replace("unitedstates", "us");
    return fold.isEmpty() ? name : fold;
  }
}
