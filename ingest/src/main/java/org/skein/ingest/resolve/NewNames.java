package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The key of a name that the reference knowledge does not have. What type a text suggests is no
 * part of it: the same thing is taken for a firm here and a person there, and the documents decide
 * by their number.
 */
final class NewNames {
  private static final int LEAST = 4;
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "professor", "sir", "dame", "lord", "president", "senator",
          "sen", "rep", "representative", "gov", "governor", "judge", "justice", "secretary", "mayor",
          "minister", "premier", "chairman", "captain", "general", "gen", "lt", "col", "sgt",
          "congressman", "congresswoman", "detective", "sheriff", "ceo");
  private static final Set<String> TAILS = Set.of("ai", "group", "holding", "holdings", "llp");

  private NewNames() {}

  /** What all spellings of one new name share. */
  static String key(String name) {
    List<String> words = new ArrayList<>(NameKey.words(name));
    while (words.size() > 2 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    int last = words.size() - 1;
    if (last > 0 && words.get(0).length() >= LEAST && TAILS.contains(words.get(last))) {
      words.remove(last);
    }
    String fold = NameKey.fold(String.join(" ", words)).replace("unitedstates", "us");
    return fold.isEmpty() ? name : fold;
  }
}
