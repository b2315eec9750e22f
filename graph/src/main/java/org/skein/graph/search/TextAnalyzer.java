package org.skein.graph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Text as terms: words without case, accents, English plurals and possessives; Chinese, Japanese
 * and Korean as overlapping pairs of characters, and as single ones where {@code singles} is set.
 */
final class TextAnalyzer extends Analyzer {
  private static final int SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  private final HanFolding folding;
  private final boolean singles;

  private TextAnalyzer(HanFolding folding, boolean singles) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.folding = folding;
    this.singles = singles;
  }

  /** For what is indexed: a single character finds, too. */
  static TextAnalyzer ofTexts(HanFolding folding) {
    return new TextAnalyzer(folding, true);
  }

  /** For what is asked: pairs alone where there are any. */
  static TextAnalyzer ofQueries(HanFolding folding) {
    return new TextAnalyzer(folding, false);
  }

  /** A term with the stretch of the text that it stands for. */
  record Term(String text, int position, int start, int end) {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream stream = new CJKWidthFilter(tokenizer);
    stream = new EnglishPossessiveFilter(stream);
    stream = new LowerCaseFilter(stream);
    stream = new ASCIIFoldingFilter(stream);
    if (field.equals(Fields.SPELLING)) {
      return new TokenStreamComponents(tokenizer, stream);
    }
    stream = new EnglishMinimalStemFilter(stream);
    stream = new HanFoldingFilter(stream, folding);
    return new TokenStreamComponents(tokenizer, new CJKBigramFilter(stream, SCRIPTS, singles));
  }

  /** A word without case, accents and traditional characters, but not cut to its stem. */
  String folded(String word) {
    char[] from = word.toLowerCase(Locale.ROOT).toCharArray();
    char[] plain = new char[4 * from.length];
    int length = ASCIIFoldingFilter.foldToASCII(from, 0, plain, 0, from.length);
    return folding.of(new String(plain, 0, length));
  }

  /** The terms of {@code text} in their order. */
  List<Term> terms(String text) {
    return terms("", text);
  }

  /** The words of {@code text} as {@link Fields#SPELLING} has them. */
  List<Term> spelling(String text) {
    return terms(Fields.SPELLING, text);
  }

  private List<Term> terms(String field, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        terms.add(new Term(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }
}
