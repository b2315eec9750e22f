package org.skein.graph.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds the Han characters of each term. */
final class HanFoldingFilter extends TokenFilter {
  private final HanFolding folding;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  HanFoldingFilter(TokenStream input, HanFolding folding) {
    super(input);
    this.folding = folding;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      buffer[i] = folding.of(buffer[i]);
    }
    return true;
  }
}
