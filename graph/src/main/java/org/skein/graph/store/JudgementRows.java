package org.skein.graph.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skein.graph.model.Judgement;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Revocation;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.JudgementView;
import org.skein.graph.view.JudgementView.AuthorView;
import org.skein.graph.view.JudgementView.RevocationView;
import org.skein.graph.vocabulary.Vocabulary;

/** Judgements as the store keeps them, and as readers see them. */
final class JudgementRows {
  private JudgementRows() {}

  static Map<String, @Nullable Object> properties(Judgement judgement) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("id", judgement.id());
    properties.put("first", judgement.firstId());
    properties.put("second", judgement.secondId());
    properties.put("verdict", judgement.verdict().label());
    properties.put("byKind", judgement.by().kind().label());
    properties.put("byName", judgement.by().name());
    properties.put("at", judgement.at().toString());
    properties.put("why", judgement.why());
    Revocation revocation = judgement.revocation();
    if (revocation != null) {
      properties.putAll(properties(revocation));
    }
    return properties;
  }

  static Map<String, @Nullable Object> properties(Revocation revocation) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("revokedByKind", revocation.by().kind().label());
    properties.put("revokedByName", revocation.by().name());
    properties.put("revokedAt", revocation.at().toString());
    properties.put("revokedWhy", revocation.why());
    return properties;
  }

  static Judgement judgement(Value node) {
    return new Judgement(
        node.get("id").asString(),
        node.get("first").asString(),
        node.get("second").asString(),
        Verdict.ofLabel(node.get("verdict").asString()),
        author(node.get("byKind"), node.get("byName")),
        Instant.parse(node.get("at").asString()),
        node.get("why").asString(null),
        node.get("revokedAt").isNull()
            ? null
            : new Revocation(
                author(node.get("revokedByKind"), node.get("revokedByName")),
                Instant.parse(node.get("revokedAt").asString()),
                node.get("revokedWhy").asString(null)));
  }

  private static Author author(Value kind, Value name) {
    return new Author(Author.Kind.ofLabel(kind.asString()), name.asString());
  }

  static JudgementView view(Record row, Vocabulary vocabulary) {
    Judgement judgement = judgement(row.get("judgement"));
    Revocation revocation = judgement.revocation();
    return new JudgementView(
        judgement.id(),
        observed(row.get("first"), vocabulary),
        observed(row.get("second"), vocabulary),
        Views.entityOrNull(row.get("into")),
        judgement.verdict().label(),
        view(judgement.by()),
        judgement.at().toString(),
        judgement.why(),
        revocation == null
            ? null
            : new RevocationView(
                view(revocation.by()), revocation.at().toString(), revocation.why()));
  }

  private static EntityRef observed(Value node, Vocabulary vocabulary) {
    return MergedEntity.of(node).observed(vocabulary);
  }

  private static AuthorView view(Author author) {
    return new AuthorView(author.kind().label(), author.name());
  }
}
