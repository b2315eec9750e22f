package org.skein.ingest.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skein.graph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Holds corpora/knowledge to its schema; each test lists every entry that breaks its rule. */
class KnowledgeFilesTest {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "type",
          "name",
          "ambiguous",
          "names",
          "parents",
          "place",
          "from",
          "to",
          "ids",
          "defence",
          "attributes",
          "sources");
  private static final Set<String> KINDS =
      Set.of("legal", "common", "acronym", "translation", "former", "transliteration", "mangled");
  private static final Set<String> LANGUAGES =
      Set.of("en", "zh", "zh-Latn", "ja", "ko", "de", "fr");
  private static final Set<String> REFERENCES = Set.of("maker", "issuer", "author");

  /** Ordinary English words that are names too; the list of the annotators' worst confusions. */
  private static final Set<String> ORDINARY =
      Set.of(
          "wind",
          "meta",
          "apple",
          "runway",
          "scale",
          "figure",
          "adept",
          "arm",
          "character",
          "cruise",
          "otter",
          "search",
          "factory",
          "insider",
          "time",
          "science",
          "nature",
          "oracle",
          "snap",
          "block",
          "notion",
          "frontier",
          "summit",
          "gemini",
          "claude",
          "llama",
          "falcon",
          "whisper",
          "fortune",
          "wired",
          "signal",
          "threads");

  private static final Vocabulary VOCABULARY = Vocabulary.shipped();
  private static final List<JsonNode> ENTRIES = new ArrayList<>();
  private static final Map<String, JsonNode> BY_ID = new HashMap<>();
  private static final List<String> MISPLACED = new ArrayList<>();

  @BeforeAll
  static void read() {
    for (var file : Corpora.files("knowledge")) {
      for (JsonNode entry : Corpora.lines(file)) {
        ENTRIES.add(entry);
        BY_ID.put(id(entry), entry);
        String home = entry.path("type").asString("").toLowerCase(Locale.ROOT) + ".jsonl";
        if (!file.getFileName().toString().equals(home)) {
          MISPLACED.add(id(entry));
        }
      }
    }
  }

  private static String id(JsonNode entry) {
    return entry.path("id").asString("");
  }

  private interface Rule {
    void check(JsonNode entry, List<String> broken);
  }

  private static List<String> broken(Rule rule) {
    List<String> broken = new ArrayList<>();
    for (JsonNode entry : ENTRIES) {
      rule.check(entry, broken);
    }
    return broken;
  }

  @Test
  void shouldHoldAtLeastFourHundredEntities() {
    assertThat(ENTRIES).hasSizeGreaterThan(400);
  }

  @Test
  void shouldKeepEveryEntryInTheFileOfItsConcreteType() {
    assertThat(MISPLACED).isEmpty();
    assertThat(
            broken(
                (entry, broken) -> {
                  if (!VOCABULARY.concreteTypeNames().contains(entry.path("type").asString(""))) {
                    broken.add(id(entry));
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldHaveIdsThatAreUniqueSlugs() {
    assertThat(BY_ID).hasSameSizeAs(ENTRIES);
    assertThat(BY_ID.keySet()).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void shouldHaveNoUnknownKey() {
    assertThat(
            broken(
                (entry, broken) ->
                    entry
                        .propertyNames()
                        .forEach(
                            key -> {
                              if (!KEYS.contains(key)) {
                                broken.add(id(entry) + "." + key);
                              }
                            })))
        .isEmpty();
  }

  @Test
  void shouldNameEverythingOnceAndWithoutBlanks() {
    assertThat(
            broken(
                (entry, broken) -> {
                  Set<String> seen = new HashSet<>();
                  for (String name : names(entry)) {
                    if (name.isBlank() || !name.equals(name.strip()) || !seen.add(name)) {
                      broken.add(id(entry) + ": '" + name + "'");
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldGiveEachNameAKindAndALanguage() {
    assertThat(
            broken(
                (entry, broken) -> {
                  for (JsonNode name : entry.path("names")) {
                    if (!KINDS.contains(name.path("kind").asString(""))
                        || !LANGUAGES.contains(name.path("lang").asString(""))) {
                      broken.add(id(entry) + ": " + name);
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldCiteAnHttpsSourceForEveryEntryAttributeAndDefenceTie() {
    assertThat(
            broken(
                (entry, broken) -> {
                  List<String> sources = new ArrayList<>(Corpora.strings(entry.path("sources")));
                  boolean none = sources.isEmpty();
                  entry
                      .path("attributes")
                      .forEach(attribute -> sources.add(attribute.path("source").asString("")));
                  if (entry.has("defence")) {
                    sources.add(entry.path("defence").path("source").asString(""));
                  }
                  if (none || !sources.stream().allMatch(s -> s.matches("https://\\S+\\.\\S+"))) {
                    broken.add(id(entry) + ": " + sources);
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldSayWhatTheDefenceTieIs() {
    assertThat(
            broken(
                (entry, broken) -> {
                  if (entry.has("defence")
                      && entry.path("defence").path("affiliation").asString("").isBlank()) {
                    broken.add(id(entry));
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldNotTakeAMereMentionInARegisterForADefenceTie() {
    assertThat(
            broken(
                (entry, broken) -> {
                  String tie = entry.path("defence").path("affiliation").asString("");
                  if (tie.equals("profiled in the ASPI China Defence Universities Tracker")) {
                    broken.add(id(entry));
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldOnlyReferToEntriesThatExist() {
    assertThat(
            broken(
                (entry, broken) -> {
                  List<String> references = new ArrayList<>(Corpora.strings(entry.path("parents")));
                  for (JsonNode attribute : entry.path("attributes")) {
                    if (REFERENCES.contains(attribute.path("key").asString(""))) {
                      references.add(attribute.path("value").asString(""));
                    }
                  }
                  for (String reference : references) {
                    if (!BY_ID.containsKey(reference) || reference.equals(id(entry))) {
                      broken.add(id(entry) + " -> " + reference);
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldPlaceThingsInPlaces() {
    assertThat(
            broken(
                (entry, broken) -> {
                  JsonNode place = BY_ID.get(entry.path("place").asString("beijing"));
                  if (place == null || !place.path("type").asString("").equals("Place")) {
                    broken.add(id(entry) + " in " + entry.path("place"));
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldHaveNoCircleOfParents() {
    assertThat(
            broken(
                (entry, broken) -> {
                  Set<String> seen = new HashSet<>();
                  List<String> open = new ArrayList<>(Corpora.strings(entry.path("parents")));
                  while (!open.isEmpty()) {
                    String parent = open.remove(open.size() - 1);
                    if (parent.equals(id(entry))) {
                      broken.add(id(entry));
                      return;
                    }
                    if (seen.add(parent) && BY_ID.containsKey(parent)) {
                      open.addAll(Corpora.strings(BY_ID.get(parent).path("parents")));
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldFlagNamesThatAreOrdinaryWords() {
    assertThat(
            broken(
                (entry, broken) -> {
                  if (entry.path("type").asString("").equals("Topic")) {
                    return;
                  }
                  if (isOrdinary(entry.path("name")) && !entry.path("ambiguous").asBoolean(false)) {
                    broken.add(id(entry));
                  }
                  for (JsonNode name : entry.path("names")) {
                    if (isOrdinary(name.path("text")) && !name.path("ambiguous").asBoolean(false)) {
                      broken.add(id(entry) + ": " + name.path("text"));
                    }
                  }
                }))
        .isEmpty();
  }

  private static boolean isOrdinary(JsonNode name) {
    String text = name.asString("");
    return text.matches("\\p{L}\\p{Ll}+") && ORDINARY.contains(text.toLowerCase(Locale.ROOT));
  }

  private static List<String> names(JsonNode entry) {
    List<String> names = new ArrayList<>();
    names.add(entry.path("name").asString(""));
    entry.path("names").forEach(name -> names.add(name.path("text").asString("")));
    return names;
  }
}
