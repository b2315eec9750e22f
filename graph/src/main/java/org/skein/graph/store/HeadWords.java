package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code heads.txt}: which roles make someone the head of a body. */
final class HeadWords {
  private final String predicate;
  private final Map<String, Pattern> roles;

  private HeadWords(String predicate, Map<String, Pattern> roles) {
    this.predicate = predicate;
    this.roles = roles;
  }

  static HeadWords shipped() {
    return of(Script.text("heads.txt"));
  }

  static HeadWords of(String text) {
    String predicate = "";
    Map<String, List<String>> words = new LinkedHashMap<>();
    List<String> not = new ArrayList<>();
    for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
      int colon = line.indexOf(':');
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon)) {
        case "predicate" -> predicate = value;
        case "not" -> not.addAll(alternatives(value));
        case "role" -> {
          String[] parts = value.split("=", 2);
          words.put(parts[0].strip(), alternatives(parts[1]));
        }
        default -> throw new IllegalStateException("heads.txt: what is '%s'?".formatted(line));
      }
    }
    Map<String, Pattern> roles = new LinkedHashMap<>();
    words.forEach((role, any) -> roles.put(role, pattern(any, not)));
    return new HeadWords(predicate, roles);
  }

  private static List<String> alternatives(String text) {
    return Arrays.stream(text.split("\\|")).map(String::strip).toList();
  }

  /** The role words, but not behind one of the words that change them. */
  private static Pattern pattern(List<String> words, List<String> not) {
    String latinNot =
        not.stream()
            .map(word -> "(?<!\\b%s[ -])".formatted(Pattern.quote(word)))
            .collect(Collectors.joining());
    String hanNot =
        not.stream()
            .filter(HeadWords::isHan)
            .map(word -> "(?<!%s)".formatted(Pattern.quote(word)))
            .collect(Collectors.joining());
    String any =
        words.stream()
            .map(
                word ->
                    isHan(word)
                        ? hanNot + Pattern.quote(word)
                        : latinNot + "\\b" + Pattern.quote(word) + "\\b")
            .collect(Collectors.joining("|"));
    return Pattern.compile(any);
  }

  private static boolean isHan(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }

  /** The predicate whose claims say who holds a role. */
  String predicate() {
    return predicate;
  }

  /** The role that a quote gives, the first in the order of the file. */
  Optional<String> role(String quote) {
    String lower = quote.toLowerCase(Locale.ROOT);
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(lower).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
