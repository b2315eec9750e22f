package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.skein.graph.search.Snippets.Snippet;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.SearchPage.Hit;

/** Documents of the index as results, with what matched marked. */
final class Found {
  private final IndexSearcher searcher;
  private final Snippets snippets;
  private final Marking marking;

  Found(IndexSearcher searcher, Snippets snippets, Marking marking) {
    this.searcher = searcher;
    this.snippets = snippets;
    this.marking = marking;
  }

  Hit of(ScoreDoc found, double score) throws IOException {
    Document document = searcher.storedFields().document(found.doc);
    BytesRef view = document.getBinaryValue(Fields.VIEW);
    return switch (document.get(Fields.KIND)) {
      case Fields.ENTITY ->
          entity(
              ViewCodec.entity(view.bytes, view.offset, view.length),
              document.getValues(Fields.NAMES),
              score);
      case Fields.CLAIM -> claim(ViewCodec.claim(view.bytes, view.offset, view.length), score);
      default -> {
        Snippet snippet = stretch(document.get(Fields.TEXT), found.doc);
        yield new Hit(
            Fields.DOCUMENT,
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
    Snippet best = snippets.whole(entity.name(), marking::marks);
    for (String name : names) {
      Snippet other = snippets.whole(name, marking::marks);
      best = other.marks().size() > best.marks().size() ? other : best;
    }
    return new Hit(Fields.ENTITY, score, entity, null, null, best.text(), best.marks());
  }

  private Hit claim(ClaimView claim, double score) {
    Snippet sentence = snippets.whole(claim.sentence().text(), marking::marks);
    return new Hit(Fields.CLAIM, score, null, claim, null, sentence.text(), sentence.marks());
  }

  private Snippet stretch(String text, int document) throws IOException {
    return marking.further() == null
        ? snippets.of(text, marked(document))
        : snippets.of(text, marking::marks);
  }

  /** Where the terms stand, as the index keeps it: a long text is not read again. */
  private List<TextAnalyzer.Term> marked(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<TextAnalyzer.Term> marked = new ArrayList<>();
    for (String term : marking.terms()) {
      add(leaf.reader(), document - leaf.docBase, term, marked);
    }
    marked.sort(
        Comparator.comparing(TextAnalyzer.Term::start).thenComparing(TextAnalyzer.Term::end));
    return marked;
  }

  private static void add(
      LeafReader reader, int document, String text, List<TextAnalyzer.Term> marked)
      throws IOException {
    PostingsEnum postings = reader.postings(new Term(Fields.TEXT, text), PostingsEnum.OFFSETS);
    if (postings == null || postings.advance(document) != document) {
      return;
    }
    for (int i = 0; i < postings.freq(); i++) {
      int position = postings.nextPosition();
      marked.add(
          new TextAnalyzer.Term(text, position, postings.startOffset(), postings.endOffset()));
    }
  }
}
