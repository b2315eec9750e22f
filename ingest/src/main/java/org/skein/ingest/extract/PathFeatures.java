package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.learn.Features;

/**
 * What the relation classifier sees of the dependency path between two names: its labels, its
 * words, their classes and senses, with coordination folded.
 */
final class PathFeatures {
  private PathFeatures() {}

  /** The head token of a name: the one whose governor is outside it. */
  static int head(NamedSpan name, Dependencies deps) {
    for (int i = name.end() - 1; i >= name.first(); i--) {
      if (deps.head(i) == Dependencies.ROOT || !name.covers(deps.head(i))) {
        return i;
      }
    }
    return name.end() - 1;
  }

  /** Adds what the path between two names says. */
  static void add(
      Features f,
      ParsedSentence parsed,
      NamedSpan subject,
      NamedSpan object,
      String order,
      String types) {
    Dependencies deps = parsed.deps();
    Sentence s = parsed.sentence();
    List<Integer> up = chain(head(subject, deps), deps);
    List<Integer> down = chain(head(object, deps), deps);
    int common = -1;
    int a = 0;
    int b = 0;
    search:
    for (a = 0; a < up.size(); a++) {
      for (b = 0; b < down.size(); b++) {
        if (up.get(a).equals(down.get(b))) {
          common = up.get(a);
          break search;
        }
      }
    }
    if (common < 0) {
      f.add(20, "unconnected");
      return;
    }
    StringBuilder labels = new StringBuilder();
    StringBuilder lexical = new StringBuilder();
    List<Integer> inner = new ArrayList<>();
    for (int i = 0; i < a; i++) {
      step(labels, lexical, deps, s, up.get(i), true, i > 0 ? up.get(i) : -1);
      if (i > 0) {
        inner.add(up.get(i));
      }
    }
    if (a > 0 && b > 0) {
      inner.add(common);
      lexical.append('[').append(word(s, common)).append(']');
    }
    for (int i = b - 1; i >= 0; i--) {
      step(labels, lexical, deps, s, down.get(i), false, i > 0 ? down.get(i) : -1);
      if (i > 0) {
        inner.add(down.get(i));
      }
    }
    int length = a + b;
    String bucket = String.valueOf(Math.min(length, 8));
    f.add(21, labels.toString());
    f.add(22, labels.toString(), types);
    f.add(23, lexical.toString());
    f.add(24, bucket, types);
    Token top = s.token(common);
    String voice = a > 0 && b > 0 && deps.has(common, "aux:pass") ? "passive" : "active";
    f.add(25, top.lemma(), voice, types);
    f.add(26, top.lemma(), first(labels), last(labels));
    f.add(27, top.cluster(), first(labels), last(labels));
    f.add(28, top.cluster(), types);
    for (int i : inner) {
      f.add(29, s.token(i).lemma());
      f.add(30, s.token(i).lemma(), types);
      f.add(31, s.token(i).cluster(), types);
      f.add(32, s.token(i).lemma(), order);
      f.add(33, s.token(i).cluster(), first(labels), last(labels));
      String fine = Lexicon.shipped().classes().fine(s.token(i).form());
      for (String sense : parsed.senses().get(i)) {
        f.add(124, sense, types);
        f.add(125, sense, order);
        f.add(126, sense, first(labels), last(labels));
        f.add(127, sense, labels.toString());
      }
      f.add(34, fine, types);
      f.add(35, fine, first(labels), last(labels));
    }
  }

  private static String first(StringBuilder labels) {
    int end = labels.indexOf(" ");
    return end < 0 ? labels.toString() : labels.substring(0, end);
  }

  private static String last(StringBuilder labels) {
    int trimmed = labels.length() - 1;
    int start = trimmed < 0 ? -1 : labels.lastIndexOf(" ", trimmed - 1);
    return labels.substring(start + 1);
  }

  private static void step(
      StringBuilder labels,
      StringBuilder lexical,
      Dependencies deps,
      Sentence s,
      int token,
      boolean upward,
      int inner) {
    String label = deps.label(token);
    if (label.equals("conj")) {
      return;
    }
    String step = (upward ? "^" : "_") + label;
    if (label.equals("nmod") || label.equals("obl")) {
      for (int child : deps.children(token, "case")) {
        step += ":" + s.token(child).form().toLowerCase(Locale.ROOT);
        break;
      }
    }
    labels.append(step).append(' ');
    if (inner >= 0 && upward) {
      lexical.append(word(s, inner));
    }
    lexical.append(step);
    if (inner >= 0 && !upward) {
      lexical.append(word(s, inner));
    }
  }

  private static String word(Sentence s, int i) {
    return s.token(i).isProper() ? "NAME" : s.token(i).lemma();
  }

  private static List<Integer> chain(int token, Dependencies deps) {
    List<Integer> chain = new ArrayList<>();
    int at = token;
    while (at != Dependencies.ROOT && chain.size() < 40) {
      chain.add(at);
      at = deps.head(at);
    }
    return chain;
  }
}
