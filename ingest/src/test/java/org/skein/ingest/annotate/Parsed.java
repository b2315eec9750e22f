package org.skein.ingest.annotate;

import java.util.ArrayList;
import java.util.List;
import org.skein.graph.model.Span;

/**
 * A sentence with its tree, written by hand: one word a line as {@code form lemma tag head label},
 * heads counted from 1, 0 for the root.
 */
public record Parsed(Sentence sentence, Dependencies deps, String text) {
  /** The sentence that these lines write. */
  public static Parsed of(String lines) {
    String[] rows = lines.strip().split("\n");
    List<Token> tokens = new ArrayList<>();
    int[] heads = new int[rows.length];
    String[] labels = new String[rows.length];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].strip().split("\\s+");
      text.append(i == 0 ? "" : " ");
      tokens.add(token(text.length(), cells[0], cells[1], cells[2]));
      text.append(cells[0]);
      heads[i] = Integer.parseInt(cells[3]) - 1;
      labels[i] = cells[4];
    }
    Sentence sentence = new Sentence(0, new Span(0, text.length()), tokens, false);
    return new Parsed(sentence, new Dependencies(heads, labels), text.toString());
  }

  /** Words without a tree, every one a noun unless it is written {@code word/TAG}. */
  public static Sentence words(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      String[] parts = word.split("/(?=[A-Z.$]+$)");
      tokens.add(token(at, parts[0], parts[0].toLowerCase(), parts.length > 1 ? parts[1] : "NN"));
      at += parts[0].length() + 1;
    }
    return new Sentence(0, new Span(0, Math.max(1, at - 1)), tokens, false);
  }

  /** The position of the first token of this form. */
  public int at(String form) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(form)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no token '%s'".formatted(form));
  }

  private static Token token(int start, String form, String lemma, String tag) {
    return new Token(start, start + form.length(), form, form, lemma, tag, "", "O");
  }
}
