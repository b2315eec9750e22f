package org.skein.graph.search;

import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.skein.graph.search.Snippets.Snippet;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.SearchPage.Hit;

/** Documents of the index as results, with what matched marked. */
final class Hits {
  private final Snippets snippets;
  private final Predicate<String> terms;

  /**
   * @param terms whether a term of a text matched
   */
  Hits(Snippets snippets, Predicate<String> terms) {
    this.snippets = snippets;
    this.terms = terms;
  }

  Hit of(Document document, double score) {
    String kind = document.get(Fields.KIND);
    BytesRef view = document.getBinaryValue(Fields.VIEW);
    return switch (kind) {
      case Fields.ENTITY ->
          entity(
              ViewCodec.entity(view.bytes, view.offset, view.length),
              document.getValues(Fields.NAMES),
              score);
      case Fields.CLAIM -> claim(ViewCodec.claim(view.bytes, view.offset, view.length), score);
      default -> {
        Snippet snippet = snippets.of(document.get(Fields.TEXT), terms);
        yield new Hit(
            kind,
            score,
            null,
            null,
            ViewCodec.document(view.bytes, view.offset, view.length),
            snippet.text(),
            snippet.marks());
      }
    };
  }

  /** An entity shows the name that matched best, its own among equals. */
  private Hit entity(EntityRef entity, String[] names, double score) {
    Snippet best = snippets.whole(entity.name(), terms);
    for (String name : names) {
      Snippet other = snippets.whole(name, terms);
      best = other.marks().size() > best.marks().size() ? other : best;
    }
    return new Hit(Fields.ENTITY, score, entity, null, null, best.text(), best.marks());
  }

  private Hit claim(ClaimView claim, double score) {
    Snippet sentence = snippets.whole(claim.sentence().text(), terms);
    return new Hit(Fields.CLAIM, score, null, claim, null, sentence.text(), sentence.marks());
  }
}
