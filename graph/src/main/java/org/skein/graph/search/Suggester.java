package org.skein.graph.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.skein.graph.view.Suggestion;

/** Documents of the index as suggestions: finds out which name was meant. */
final class Suggester {
  private static final int TYPO = 10;

  private final NameKeys keys;
  private final String typed;

  Suggester(NameKeys keys, String typed) {
    this.keys = keys;
    this.typed = keys.of(typed);
  }

  Suggestion of(Document document) {
    BytesRef view = document.getBinaryValue(Fields.VIEW);
    var entity = ViewCodec.entity(view.bytes, view.offset, view.length);
    String matched = entity.name();
    int least = distance(matched);
    for (String name : document.getValues(Fields.NAMES)) {
      int distance = distance(name);
      if (distance < least) {
        least = distance;
        matched = name;
      }
    }
    int claims = document.getField(Fields.CLAIMS).numericValue().intValue();
    return new Suggestion(entity, matched, claims);
  }

  /** 0 for the same name, 1 for one that begins so, 2 for one with a word that begins so … */
  private int distance(String name) {
    String key = keys.of(name);
    if (key.equals(typed)) {
      return 0;
    }
    if (key.startsWith(typed)) {
      return 1;
    }
    int least = Integer.MAX_VALUE;
    for (String tail : keys.tails(name)) {
      if (tail.startsWith(typed)) {
        return 2;
      }
      String begin = tail.substring(0, Math.min(tail.length(), typed.length()));
      least = Math.min(least, TYPO + Typos.between(begin, typed));
    }
    return least;
  }
}
