package org.skein.ingest.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Ids;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Name;
import org.skein.graph.model.When;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.imports.RowsDocument.How;
import org.skein.ingest.imports.RowsDocument.Line;
import org.skein.ingest.resolve.ReferenceEntity;
import org.skein.ingest.resolve.Register;
import tools.jackson.databind.JsonNode;

/**
 * FollowTheMoney entities, JSON Lines: people and organisations become entities, links between them
 * claims, quoted from the row of the link. The file is read twice, so that links may stand before
 * their ends.
 */
public final class FtmImport implements TableImport {
  private static final int ROWS_TOGETHER = 200;
  private static final String EXTRACTOR = "import-ftm/1";
  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,80}");
  private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)(T.*)?");

  private final Path file;
  private final Register register;
  private final Vocabulary vocabulary;
  private final String publisher;
  private final @Nullable LocalDate published;
  private final ImportLog log = new ImportLog();
  private final Map<String, Entity> byFtm = new HashMap<>();

  /**
   * @param publisher who published the file
   * @param published the day of the release, or null if unknown
   */
  public FtmImport(
      Path file,
      Register register,
      Vocabulary vocabulary,
      String publisher,
      @Nullable LocalDate published) {
    this.file = file;
    this.register = register;
    this.vocabulary = vocabulary;
    this.publisher = publisher;
    this.published = published;
  }

  @Override
  public ImportLog log() {
    return log;
  }

  @Override
  public void entities(Consumer<List<Entity>> batches) {
    List<Entity> batch = new ArrayList<>(TOGETHER);
    try (Lines lines = Lines.open(file, log)) {
      for (JsonNode node = lines.next(); node != null; node = lines.next()) {
        Entity entity = entity(node, lines.number());
        if (entity != null) {
          batch.add(entity);
          log.used();
        }
        if (batch.size() == TOGETHER) {
          batches.accept(List.copyOf(batch));
          batch.clear();
        }
      }
    }
    if (!batch.isEmpty()) {
      batches.accept(List.copyOf(batch));
    }
  }

  private @Nullable Entity entity(JsonNode node, long number) {
    FtmRow row = FtmRow.of(node);
    if (row == null) {
      String rule = "a row has id, schema and properties: mend or drop it";
      log.problem(number, null, "bad-row", rule);
      return null;
    }
    if (FtmLink.of(row.schema()) != null) {
      return null;
    }
    String type = FtmTypes.of(row);
    if (type == null) {
      log.leaveOut("schema " + row.schema());
      return null;
    }
    String name = row.first("name");
    if (name == null) {
      log.problem(number, "name", "no-name", "an entity has a name: give it one");
      return null;
    }
    if (byFtm.containsKey(row.id())) {
      log.problem(number, "id", "duplicate", "the id stands in an earlier row: drop one of them");
      return null;
    }
    Optional<ReferenceEntity> same = same(row, type);
    same.ifPresent(each -> log.merged());
    Entity entity =
        same.map(each -> with(each.entity(), row)).orElseGet(() -> fresh(row, type, name));
    byFtm.put(row.id(), entity);
    return entity;
  }

  private Optional<ReferenceEntity> same(FtmRow row, String type) {
    String code = row.first("jurisdiction");
    String country = code != null ? code : row.first("country");
    String place =
        country == null
            ? null
            : register.place(Countries.name(country), null).map(Entity::id).orElse(null);
    return type.equals("Person")
        ? Optional.empty()
        : register.sure(row.values("name"), Set.of(type), place);
  }

  private static Entity fresh(FtmRow row, String type, String name) {
    String plain = row.id().toLowerCase(Locale.ROOT);
    String id = PLAIN_ID.matcher(plain).matches() ? "ftm-" + plain : Ids.of("ftm-", row.id());
    return new Entity(id, type, name, names(row, name), true, null);
  }

  private static Entity with(Entity reference, FtmRow row) {
    Map<String, Name> names = new java.util.LinkedHashMap<>();
    reference.names().forEach(name -> names.putIfAbsent(name.text(), name));
    names(row, reference.name()).forEach(name -> names.putIfAbsent(name.text(), name));
    return new Entity(
        reference.id(),
        reference.type(),
        reference.name(),
        List.copyOf(names.values()),
        true,
        reference.defence());
  }

  private static List<Name> names(FtmRow row, String shown) {
    Map<String, Name> names = new java.util.LinkedHashMap<>();
    Map<String, String> kinds =
        Map.of(
            "name", "legal",
            "alias", "common",
            "weakAlias", "common",
            "abbreviation", "acronym",
            "previousName", "former");
    for (String property : List.of("name", "alias", "abbreviation", "previousName", "weakAlias")) {
      for (String text : row.values(property)) {
        names.putIfAbsent(text, new Name(text, "und", kinds.getOrDefault(property, "common")));
      }
    }
    for (String property : List.of("wikidataId", "leiCode", "registrationNumber")) {
      for (String text : row.values(property)) {
        String external = property.equals("wikidataId") ? "wikidata:" + text : text;
        names.putIfAbsent(external, new Name(external, "und", "external"));
      }
    }
    String own = "ftm:" + row.id();
    names.putIfAbsent(own, new Name(own, "und", "external"));
    return names.values().stream().filter(name -> !name.text().equals(shown)).toList();
  }

  @Override
  public Iterable<Findings> findings() {
    return () -> new Chunks<>(links(), (document, number) -> finish(document, number));
  }

  private Chunks.Source<RowsDocument> links() {
    Lines lines = Lines.open(file, new ImportLog()); // Bad lines were reported before.
    return () -> {
      RowsDocument document = new RowsDocument();
      while (document.rows() < ROWS_TOGETHER) {
        JsonNode node = lines.next();
        if (node == null) {
          lines.close();
          break;
        }
        FtmRow row = FtmRow.of(node);
        FtmLink link = row == null ? null : FtmLink.of(row.schema());
        if (row != null && link != null) {
          write(row, link, lines.number(), document);
        }
      }
      return document.rows() == 0 ? null : document;
    };
  }

  private Findings finish(RowsDocument document, int chunk) {
    int first = chunk * ROWS_TOGETHER + 1;
    String range = "%d–%d".formatted(first, first + document.rows() - 1);
    return document.finish(
        new RowsDocument.Head(
            file.getFileName() + ":" + range,
            "%s, links %s".formatted(publisher, range),
            publisher,
            published,
            null,
            "application/jsonl"),
        EXTRACTOR);
  }

  private void write(FtmRow row, FtmLink link, long number, RowsDocument document) {
    List<Said> said = new ArrayList<>();
    for (String from : row.values(link.from())) {
      for (String to : row.values(link.to())) {
        said(row, link, from, to, number).ifPresent(said::add);
      }
    }
    if (said.isEmpty()) {
      return;
    }
    log.used();
    How how = new How(when(row, number), Mood.ASSERTED, 1);
    document.startRow();
    for (Said each : said) {
      Line line = document.line(row.schema(), sentence(row, link, each.from(), each.to()));
      document.claim(each.subject(), each.predicate(), each.object(), how, List.of(line));
    }
    document.line("Id", row.id());
    row.values("sourceUrl").forEach(url -> document.line("Source", url));
    document.endRow();
  }

  /** A claim of a link, and the ends of the link as the row has them. */
  private record Said(Entity from, Entity to, Entity subject, String predicate, Entity object) {}

  private Optional<Said> said(FtmRow row, FtmLink link, String fromId, String toId, long number) {
    Entity from = end(link.from(), fromId, number);
    Entity to = end(link.to(), toId, number);
    if (from == null || to == null || from.id().equals(to.id())) {
      return Optional.empty();
    }
    FtmLink.Said said = FtmLink.said(row, from.type(), to.type(), vocabulary);
    if (said == null) {
      log.problem(
          number,
          null,
          "no-predicate",
          "%s from a %s to a %s says nothing that the vocabulary has: give it a role that is a predicate, or drop it"
              .formatted(row.schema(), from.type(), to.type()));
      return Optional.empty();
    }
    return Optional.of(
        said.swapped()
            ? new Said(from, to, to, said.predicate(), from)
            : new Said(from, to, from, said.predicate(), to));
  }

  /** The row as one line of words. */
  private static String sentence(FtmRow row, FtmLink link, Entity subject, Entity object) {
    StringBuilder words = new StringBuilder();
    words.append(link.from()).append(' ').append(subject.name()).append("; ");
    words.append(link.to()).append(' ').append(object.name());
    for (String property : List.of("role", "status", "percentage", "startDate", "endDate")) {
      row.values(property)
          .forEach(value -> words.append("; ").append(property).append(' ').append(value));
    }
    return words.toString();
  }

  private @Nullable Entity end(String property, String id, long number) {
    Entity entity = byFtm.get(id);
    if (entity == null) {
      log.problem(
          number,
          property,
          "missing-end",
          "'%s' is not imported: put its row into the same file".formatted(id));
    }
    return entity;
  }

  private When when(FtmRow row, long number) {
    return new When(date(row, "startDate", number), date(row, "endDate", number));
  }

  private @Nullable String date(FtmRow row, String property, long number) {
    String date = row.first(property);
    if (date == null) {
      return null;
    }
    var matcher = DATE.matcher(date);
    if (!matcher.matches()) {
      log.problem(
          number,
          property,
          "bad-date",
          "'%s' is no date like 2024, 2024-05 or 2024-05-31: the claim is kept without it"
              .formatted(date));
      return null;
    }
    return matcher.group(1);
  }
}
