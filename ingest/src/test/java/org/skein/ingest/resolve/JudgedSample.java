package org.skein.ingest.resolve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Draws what a person is to judge: 200 resolved mentions and 100 entities of three mentions or
 * more, each in the words around it, from what {@code ./skein extract} wrote. The same files and
 * the same seed give the same sample. Run {@code main} with the seed, a folder to write {@code
 * mentions.txt} and {@code entities.txt} to, and the files.
 *
 * <p>A mention is resolved if its entity is known, or if its words are not those of its entity. An
 * entity is wrongly merged if one of its mentions names another thing, and split if the same thing
 * is also another entity of these files.
 */
final class JudgedSample {
  private static final int MENTIONS = 200;
  private static final int ENTITIES = 100;
  private static final int LEAST_MENTIONS = 3;
  private static final int AROUND = 80;
  private static final int SHOWN_PLACES = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<Place>> places = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Set<String>> idsByWord = new HashMap<>();

  /** A mention where it stands. */
  private record Place(
      String document,
      int start,
      String words,
      String id,
      String type,
      boolean known,
      String line) {}

  private JudgedSample(List<Path> files) throws IOException {
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
        lines.forEach(line -> add(JSON.readTree(line)));
      }
    }
    places.forEach(
        (id, list) -> {
          list.forEach(
              place -> {
                for (String word : words(place.words())) {
                  idsByWord.computeIfAbsent(word, w -> new TreeSet<>()).add(id);
                }
              });
        });
  }

  /** Draws: seed, folder, files. */
  public static void main(String[] arguments) throws IOException {
    long seed = Long.parseLong(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    List<Path> files = Stream.of(arguments).skip(2).map(Path::of).toList();
    JudgedSample sample = new JudgedSample(files);
    try (PrintWriter out = writer(folder.resolve("mentions.txt"))) {
      sample.mentions(seed).forEach(place -> sample.print(place, out));
    }
    try (PrintWriter out = writer(folder.resolve("entities.txt"))) {
      sample.entities(seed).forEach(id -> sample.print(id, out));
    }
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  private void add(JsonNode document) {
    String text = document.path("text").asString();
    for (JsonNode entity : document.path("entities")) {
      String id = entity.path("id").asString();
      names.merge(id, entity.path("name").asString(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      for (JsonNode mention : entity.path("mentions")) {
        int start = mention.path("start").asInt();
        int end = mention.path("end").asInt();
        String line =
            text.substring(Math.max(0, start - AROUND), start)
                + "⟦"
                + text.substring(start, end)
                + "⟧"
                + text.substring(end, Math.min(text.length(), end + AROUND));
        places
            .computeIfAbsent(id, key -> new ArrayList<>())
            .add(
                new Place(
                    document.path("id").asString(),
                    start,
                    text.substring(start, end),
                    id,
                    entity.path("type").asString(),
                    entity.path("known").asBoolean(),
                    line.replaceAll("\\s+", " ")));
      }
    }
  }

  private List<Place> mentions(long seed) {
    List<Place> resolved = new ArrayList<>();
    for (List<Place> list : places.values()) {
      for (Place place : list) {
        boolean same = NameKey.fold(place.words()).equals(NameKey.fold(name(place.id())));
        if (place.known() || !same) {
          resolved.add(place);
        }
      }
    }
    resolved.sort(Comparator.comparing(Place::document).thenComparingInt(Place::start));
    Collections.shuffle(resolved, new Random(seed));
    return resolved.subList(0, Math.min(MENTIONS, resolved.size()));
  }

  private List<String> entities(long seed) {
    List<String> ids = new ArrayList<>();
    places.forEach(
        (id, list) -> {
          if (list.size() >= LEAST_MENTIONS) {
            ids.add(id);
          }
        });
    Collections.shuffle(ids, new Random(seed));
    return ids.subList(0, Math.min(ENTITIES, ids.size()));
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private void print(Place place, PrintWriter out) {
    out.printf(
        "%s\t%s\t%s (%s)\t%s\t%s%n",
        place.words(), place.type(), place.id(), name(place.id()), place.document(), place.line());
  }

  private void print(String id, PrintWriter out) {
    List<Place> all = places.getOrDefault(id, List.of());
    Map<String, List<Place>> byWords = new TreeMap<>();
    Set<String> types = new TreeSet<>();
    Set<String> documents = new TreeSet<>();
    for (Place place : all) {
      byWords.computeIfAbsent(place.words(), key -> new ArrayList<>()).add(place);
      types.add(place.type());
      documents.add(place.document());
    }
    out.printf(
        "== %s (%s) %s, %d mentions, %d documents%n",
        id, name(id), types, all.size(), documents.size());
    byWords.forEach(
        (words, list) -> {
          out.printf("  %s × %d%n", words, list.size());
          shown(list).forEach(place -> out.printf("    %s: %s%n", place.document(), place.line()));
        });
    near(id, byWords.keySet()).forEach(other -> out.printf("  ? %s%n", other));
  }

  /** One place of each document, as many as are read at a glance, spread over all. */
  private static List<Place> shown(List<Place> list) {
    Map<String, Place> firsts = new TreeMap<>();
    list.forEach(place -> firsts.putIfAbsent(place.document(), place));
    List<Place> spread = new ArrayList<>(firsts.values());
    int step = Math.max(1, spread.size() / SHOWN_PLACES);
    return Stream.iterate(0, i -> i < spread.size(), i -> i + step)
        .limit(SHOWN_PLACES)
        .map(spread::get)
        .toList();
  }

  /** Other entities, of which one name holds all words of one of these names, or the reverse. */
  private Set<String> near(String id, Set<String> ownNames) {
    Set<String> found = new LinkedHashSet<>();
    for (String own : ownNames) {
      Set<String> ownWords = words(own);
      Set<String> ids = new TreeSet<>();
      ownWords.forEach(word -> ids.addAll(idsByWord.getOrDefault(word, Set.of())));
      ids.remove(id);
      for (String other : ids) {
        for (Place place : places.getOrDefault(other, List.of())) {
          Set<String> otherWords = words(place.words());
          if (otherWords.containsAll(ownWords) || ownWords.containsAll(otherWords)) {
            found.add("%s (%s) %s '%s'".formatted(other, name(other), place.type(), place.words()));
          }
        }
      }
    }
    return found;
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : name.split("[^\\p{L}\\p{N}]+")) {
      String fold = NameKey.fold(word);
      if (!fold.isEmpty()) {
        words.add(fold);
      }
    }
    return words;
  }
}
