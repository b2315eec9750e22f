package org.skein.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Document;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Measurement;
import org.skein.graph.model.Mention;
import org.skein.graph.model.Quote;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.CoreNlpAnnotator;
import org.skein.ingest.extract.Extraction;
import org.skein.ingest.extract.Extractor;
import org.skein.ingest.extract.NamedSpan;
import org.skein.ingest.extract.Quantity;
import org.skein.ingest.resolve.ImportedNames;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.ReferenceEntity;
import org.skein.ingest.resolve.Resolution;
import org.skein.ingest.resolve.Resolver;

/** The whole flow from a document to what the graph stores. Safe to share between threads. */
public final class Pipeline {
  private final Extractor extractor;
  private final Resolver resolver;
  private final Knowledge knowledge;
  private final Vocabulary vocabulary;
  private final ImportedNames imported;

  /** A pipeline over an extractor that is already made, such as one that was just trained. */
  public Pipeline(Extractor extractor, Knowledge knowledge, Vocabulary vocabulary) {
    this(extractor, knowledge, vocabulary, new ImportedNames(List.of()));
  }

  private Pipeline(
      Extractor extractor, Knowledge knowledge, Vocabulary vocabulary, ImportedNames imported) {
    this.imported = imported;
    this.extractor = extractor;
    this.resolver = new Resolver(knowledge);
    this.knowledge = knowledge;
    this.vocabulary = vocabulary;
  }

  /** The pipeline with the models and the knowledge that ship with Skein; takes some seconds. */
  public static Pipeline open(Vocabulary vocabulary) {
    Knowledge knowledge = Knowledge.shipped(vocabulary);
    return new Pipeline(
        Extractor.shipped(CoreNlpAnnotator.load(), knowledge, vocabulary), knowledge, vocabulary);
  }

  /**
   * The same pipeline, which also resolves whole names to entities that were imported, and finds
   * those of their names that are distinctive. Without imports nothing changes.
   */
  public Pipeline knowing(Collection<Entity> imports) {
    ImportedNames names = new ImportedNames(imports);
    return new Pipeline(extractor.knowing(names.distinctive()), knowledge, vocabulary, names);
  }

  /** The entities of the reference knowledge. */
  public List<Entity> referenceEntities() {
    return knowledge.all().stream().map(ReferenceEntity::entity).toList();
  }

  /** Reads a document: read → annotate → extract → resolve. */
  public Findings read(Document document) {
    Map<Resolver.Observed, Resolution> resolved = new LinkedHashMap<>();
    Extraction extraction = extraction(document.text(), document.published(), resolved);
    DocumentEntities entities = new DocumentEntities(resolved);
    List<Mention> mentions = mentions(extraction, document, entities);
    List<Claim> claims = claims(extraction, document, entities);
    List<Measurement> measurements = measurements(extraction, document, entities);
    return new Findings(
        document,
        extraction.sentences(),
        entities.seen(mentions, ends(claims, measurements)),
        mentions,
        claims,
        measurements);
  }

  /** What a text states, each name where it stands, with the types that known entities have. */
  public Extraction extraction(String text) {
    return extraction(text, null, new HashMap<>());
  }

  private Extraction extraction(
      String text, @Nullable LocalDate published, Map<Resolver.Observed, Resolution> resolved) {
    return extractor.extract(
        text, published, names -> resolveAndType(names, text, published, resolved));
  }

  /** The quantities of a text that are no part of a name or a date, whatever they measure. */
  public List<Quantity> quantities(String text) {
    return extractor.quantities(text);
  }

  /**
   * Resolves the names as observed; a known entity has the type that it is known to have, and what
   * is read about it is read accordingly.
   */
  private Map<NamedSpan, String> resolveAndType(
      List<NamedSpan> names,
      String text,
      @Nullable LocalDate published,
      Map<Resolver.Observed, Resolution> resolved) {
    Map<Resolver.Observed, Resolution> observed =
        resolver.resolve(names.stream().map(Pipeline::observed).toList(), published, text);
    Map<NamedSpan, String> types = new HashMap<>();
    for (NamedSpan name : names) {
      Resolution resolution = imported.refine(Objects.requireNonNull(observed.get(observed(name))));
      String type = resolution.entity().known() ? resolution.entity().type() : name.type();
      types.put(name, type);
      resolved.putIfAbsent(new Resolver.Observed(name.text(), type), resolution);
    }
    return types;
  }

  static Resolver.Observed observed(NamedSpan name) {
    return new Resolver.Observed(name.name().text(), name.name().type());
  }

  private static Set<String> ends(List<Claim> claims, List<Measurement> measurements) {
    Set<String> ids = new HashSet<>();
    for (Claim claim : claims) {
      ids.add(claim.subjectId());
      add(ids, claim.objectId());
      add(ids, claim.saidById());
    }
    for (Measurement measurement : measurements) {
      ids.add(measurement.entityId());
      add(ids, measurement.ofEntityId());
      add(ids, measurement.placeId());
      add(ids, measurement.saidById());
    }
    return ids;
  }

  private static void add(Set<String> ids, @Nullable String id) {
    if (id != null) {
      ids.add(id);
    }
  }

  private static List<Mention> mentions(
      Extraction extraction, Document document, DocumentEntities entities) {
    List<Mention> mentions = new ArrayList<>();
    for (NamedSpan name : extraction.names()) {
      Resolution resolution = entities.of(name);
      mentions.add(
          new Mention(
              Quote.of(name.span(), document.text()),
              name.type(),
              resolution.entity().id(),
              resolution.score(),
              resolution.shownReason()));
    }
    return mentions;
  }

  private List<Claim> claims(Extraction extraction, Document document, DocumentEntities entities) {
    Map<String, Claim> claims = new TreeMap<>();
    for (Extraction.Stated stated : extraction.claims()) {
      Entity subject = entities.of(stated.subject()).entity();
      NamedSpan object = stated.object();
      if (object != null && !fits(subject, stated.predicate(), entities.of(object).entity())) {
        continue;
      }
      Claim claim =
          Claim.of(
              document.id(),
              subject.id(),
              stated.predicate(),
              entities.id(object),
              stated.described(),
              stated.mood(),
              entities.id(stated.saidBy()),
              stated.when(),
              Quote.of(stated.quote(), document.text()),
              stated.sentence(),
              stated.confidence(),
              stated.extractor());
      claims.merge(claim.id(), claim, (a, b) -> a.confidence() >= b.confidence() ? a : b);
    }
    return claims.values().stream()
        .sorted(Comparator.comparing((Claim c) -> c.quote().span()).thenComparing(Claim::id))
        .toList();
  }

  /** Resolved types may differ from those observed; the vocabulary has the last word. */
  private boolean fits(Entity subject, String predicate, Entity object) {
    return !subject.id().equals(object.id())
        && vocabulary.allows(vocabulary.predicate(predicate), subject.type(), object.type());
  }

  private static List<Measurement> measurements(
      Extraction extraction, Document document, DocumentEntities entities) {
    Map<String, Measurement> measurements = new TreeMap<>();
    for (Extraction.Quantified q : extraction.measurements()) {
      Measurement measurement =
          Measurement.of(
              document.id(),
              entities.of(q.name()).entity().id(),
              q.metric(),
              q.low(),
              q.high(),
              q.unit(),
              entities.id(q.of()),
              entities.id(q.place()),
              q.asOf(),
              q.mood(),
              entities.id(q.saidBy()),
              Quote.of(q.quote(), document.text()),
              q.sentence(),
              q.confidence(),
              q.extractor());
      measurements.putIfAbsent(measurement.id(), measurement);
    }
    return measurements.values().stream()
        .sorted(
            Comparator.comparing((Measurement m) -> m.quote().span())
                .thenComparing(Measurement::id))
        .toList();
  }
}
