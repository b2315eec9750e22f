package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.view.ClaimRows;
import org.skein.graph.view.TimedClaim;
import org.skein.graph.vocabulary.Vocabulary;

/** Builds a {@link ClaimTable}; the same rows in any order give the same table. */
public final class ClaimTableBuilder implements ClaimRows {
  private static final int MOST = 1 << 28;
  private static final int OWN = -1;

  private final Vocabulary vocabulary;
  private final Map<String, Byte> typeNumbers = new HashMap<>();
  private final Map<String, Byte> predicateNumbers = new HashMap<>();
  private final Map<String, Byte> moodNumbers = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final List<Document> told = new ArrayList<>();
  private final List<String[]> topics = new ArrayList<>();
  private @Nullable Numbering numbering;

  private final List<String> ids = new ArrayList<>();
  private final IntColumn subject = new IntColumn();
  private final IntColumn object = new IntColumn();
  private final IntColumn words = new IntColumn();
  private final IntColumn rest = new IntColumn();
  private final IntColumn document = new IntColumn();
  private final IntColumn holds = new IntColumn();
  private final IntColumn origins = new IntColumn();
  private final Map<String, Integer> said = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();

  public ClaimTableBuilder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    number(vocabulary.typeNames(), typeNumbers);
    number(vocabulary.predicateNames(), predicateNumbers);
    number(Arrays.stream(Mood.values()).map(Mood::label).toList(), moodNumbers);
  }

  private static void number(List<String> names, Map<String, Byte> numbers) {
    names.forEach(name -> numbers.put(name, (byte) numbers.size()));
  }

  private record Document(
      String id, String origin, @Nullable String source, int day, int recorded) {}

  /** Entities and documents, once all of them are known. */
  private record Numbering(
      Ids entities,
      Map<String, Integer> entity,
      List<Document> documents,
      Ids documentIds,
      Map<String, Integer> document) {}

  @Override
  public void entity(String id, String type) {
    types.put(id, type);
  }

  @Override
  public void document(
      String id,
      String origin,
      @Nullable String source,
      @Nullable String published,
      @Nullable String recorded) {
    told.add(new Document(id, origin, source, Days.of(published), Days.of(recorded)));
  }

  @Override
  public void topic(String documentId, String entityId) {
    topics.add(new String[] {documentId, entityId});
  }

  @Override
  public void claim(TimedClaim claim) {
    Numbering numbers = numbering();
    Byte predicate = predicateNumbers.get(claim.predicate());
    Byte mood = moodNumbers.get(claim.mood());
    if (predicate == null || mood == null) {
      throw new IllegalArgumentException(
          "claim %s is %s, %s: not in the vocabulary"
              .formatted(claim.id(), claim.predicate(), claim.mood()));
    }
    ids.add(claim.id());
    subject.add(number(numbers.entity(), claim.subjectId()));
    object.add(claim.objectId() == null ? -1 : number(numbers.entity(), claim.objectId()));
    words.add(
        claim.objectText() == null
            ? -1
            : texts.computeIfAbsent(claim.objectText(), text -> texts.size()));
    rest.add(predicate << 16 | mood << 8 | (int) Math.floor(claim.confidence() * 100));
    document.add(number(numbers.document(), claim.documentId()));
    origins.add(origin(numbers, claim.origin()));
    holds.add(Days.holds(claim.from()));
  }

  /** A document; {@link #OWN} for that of the claim's document; below that, someone named. */
  private int origin(Numbering numbers, @Nullable String origin) {
    if (origin == null) {
      return OWN;
    }
    Integer report = numbers.document().get(origin);
    return report != null ? report : OWN - 1 - said.computeIfAbsent(origin, name -> said.size());
  }

  private static int number(Map<String, Integer> numbers, String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException(
          "'%s' is named by a claim, but was not told".formatted(id));
    }
    return number;
  }

  private Numbering numbering() {
    Numbering known = numbering;
    if (known == null) {
      Ids entities = Ids.of(types.keySet().stream().sorted().toArray(String[]::new));
      told.sort(Comparator.comparingInt(Document::day).thenComparing(Document::id));
      Ids documents = Ids.of(told.stream().map(Document::id).toArray(String[]::new));
      known =
          new Numbering(entities, entities.map(), List.copyOf(told), documents, documents.map());
      numbering = known;
    }
    return known;
  }

  /** The table of all that was told. */
  public ClaimTable build() {
    Numbering numbers = numbering();
    int[] order = order();
    long[] keys = statementKeys(order);
    Numbers statements = new Numbers(keys.length);
    int[] statement = Arrays.stream(keys).mapToInt(statements::of).toArray();
    return new ClaimTable(
        vocabulary,
        numbers.entities(),
        entityTypes(numbers.entities()),
        sources(numbers.documents()),
        documents(numbers, order),
        claims(order, statement, origins(order, statement)),
        topics(numbers),
        statements.size());
  }

  /** Claims by document, then by id. */
  private int[] order() {
    long[] sorted = new long[ids.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) document.get(i) << 32 | i;
    }
    Arrays.parallelSort(sorted);
    int[] order = new int[sorted.length];
    for (int start = 0; start < order.length; ) {
      int end = start;
      List<Integer> same = new ArrayList<>();
      while (end < order.length && sorted[end] >>> 32 == sorted[start] >>> 32) {
        same.add((int) sorted[end++]);
      }
      same.sort(Comparator.comparing(ids::get));
      for (int each : same) {
        order[start++] = each;
      }
    }
    return order;
  }

  /** For each claim, subject, object and predicate in one number. */
  private long[] statementKeys(int[] order) {
    Numbering numbers = numbering();
    int entities = numbers.entities().size();
    if (entities + texts.size() > MOST) {
      throw new IllegalStateException("more than %,d entities and objects".formatted(MOST));
    }
    boolean[] symmetric = new boolean[predicateNumbers.size()];
    predicateNumbers.forEach((name, n) -> symmetric[n] = vocabulary.predicate(name).symmetric());
    long[] keys = new long[order.length];
    for (int row = 0; row < order.length; row++) {
      int at = order[row];
      int predicate = rest.get(at) >>> 16;
      long one = subject.get(at);
      long other = object.get(at) < 0 ? entities + words.get(at) : object.get(at);
      if (symmetric[predicate] && other < one) {
        long swapped = one;
        one = other;
        other = swapped;
      }
      keys[row] = one << 36 | other << 8 | predicate;
    }
    return keys;
  }

  /**
   * The document that each claim counts for. Of someone whose own report is not at hand, each
   * statement is a report that is unseen: it counts as the first document that passed it on.
   */
  private int[] origins(int[] order, int[] statement) {
    List<Document> documents = numbering().documents();
    Map<List<Integer>, Integer> first = new HashMap<>();
    int[] found = new int[order.length];
    for (int row = 0; row < found.length; row++) {
      int at = order[row];
      int origin = origins.get(at);
      if (origin >= 0) {
        found[row] = origin(numbering(), documents.get(origin));
        continue;
      }
      int own = origin(numbering(), documents.get(document.get(at)));
      boolean denied = (rest.get(at) >>> 8 & 0xff) == Mood.DENIED.ordinal();
      found[row] =
          origin == OWN
              ? own
              : first.computeIfAbsent(
                  List.of(statement[row], denied ? 1 : 0, origin), unseen -> own);
    }
    return found;
  }

  private byte[] entityTypes(Ids entities) {
    byte[] numbers = new byte[entities.size()];
    for (int i = 0; i < numbers.length; i++) {
      String type = types.getOrDefault(entities.id(i), "");
      Byte number = typeNumbers.get(type);
      if (number == null) {
        throw new IllegalArgumentException(
            "entity %s is of the type '%s', which is not in the vocabulary"
                .formatted(entities.id(i), type));
      }
      numbers[i] = number;
    }
    return numbers;
  }

  private static List<String> sources(List<Document> documents) {
    TreeSet<String> names = new TreeSet<>();
    documents.stream().map(Document::source).forEach(name -> addIfKnown(names, name));
    return List.copyOf(names);
  }

  private static void addIfKnown(TreeSet<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }

  private ClaimTable.Documents documents(Numbering numbers, int[] order) {
    List<Document> documents = numbers.documents();
    List<String> sources = sources(documents);
    Map<String, Integer> sourceNumbers = new HashMap<>();
    sources.forEach(name -> sourceNumbers.put(name, sourceNumbers.size()));
    int[] firstRow = new int[documents.size() + 1];
    for (int at : order) {
      firstRow[document.get(at) + 1]++;
    }
    for (int i = 0; i < documents.size(); i++) {
      firstRow[i + 1] += firstRow[i];
    }
    return new ClaimTable.Documents(
        numbers.documentIds(),
        documents.stream().mapToInt(Document::day).toArray(),
        documents.stream().mapToInt(each -> month(each.day())).toArray(),
        documents.stream().mapToInt(Document::recorded).toArray(),
        documents.stream().mapToInt(each -> origin(numbers, each)).toArray(),
        documents.stream()
            .mapToInt(each -> each.source() == null ? -1 : number(sourceNumbers, each.source()))
            .toArray(),
        firstRow);
  }

  private static int month(int day) {
    return day == ClaimTable.UNDATED ? -1 : Days.month(day);
  }

  /** The number of the origin; a document whose origin is not there is its own. */
  private static int origin(Numbering numbers, Document document) {
    Integer origin = numbers.document().get(document.origin());
    return origin != null ? origin : number(numbers.document(), document.id());
  }

  private ClaimTable.Claims claims(int[] order, int[] statement, int[] origin) {
    int size = order.length;
    byte[] predicate = new byte[size];
    byte[] mood = new byte[size];
    byte[] confidence = new byte[size];
    ClaimIds claimIds = new ClaimIds(size);
    for (int row = 0; row < size; row++) {
      int packed = rest.get(order[row]);
      predicate[row] = (byte) (packed >>> 16);
      mood[row] = (byte) (packed >>> 8);
      confidence[row] = (byte) packed;
      claimIds.set(row, ids.get(order[row]));
    }
    return new ClaimTable.Claims(
        in(order, subject),
        in(order, object),
        predicate,
        mood,
        confidence,
        in(order, document),
        statement,
        origin,
        in(order, holds),
        claimIds);
  }

  private static int[] in(int[] order, IntColumn column) {
    int[] ordered = new int[order.length];
    for (int row = 0; row < ordered.length; row++) {
      ordered[row] = column.get(order[row]);
    }
    return ordered;
  }

  /** For each topic, the documents that mention it, ascending. */
  private Map<Integer, int[]> topics(Numbering numbers) {
    Map<Integer, IntColumn> found = new HashMap<>();
    for (String[] each : topics) {
      Integer mentioning = numbers.document().get(each[0]);
      Integer topic = numbers.entity().get(each[1]);
      if (mentioning != null && topic != null) {
        found.computeIfAbsent(topic, unused -> new IntColumn()).add(mentioning);
      }
    }
    Map<Integer, int[]> sorted = new HashMap<>();
    found.forEach(
        (topic, column) ->
            sorted.put(topic, Arrays.stream(column.toArray()).sorted().distinct().toArray()));
    return sorted;
  }
}
