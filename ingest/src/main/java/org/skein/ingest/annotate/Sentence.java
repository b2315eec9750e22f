package org.skein.ingest.annotate;

import java.util.List;
import org.skein.graph.model.Span;

/**
 * One sentence or headline of a document.
 *
 * @param index its position in the document, from 0
 * @param span where it stands
 * @param tokens its words and marks
 * @param headline whether it is written in headline capitals
 */
public record Sentence(int index, Span span, List<Token> tokens, boolean headline) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The position of the first token that ends behind {@code offset}, or of the last token. */
  public int tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > offset) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  /** The token at this position. */
  public Token token(int i) {
    return tokens.get(i);
  }
}
