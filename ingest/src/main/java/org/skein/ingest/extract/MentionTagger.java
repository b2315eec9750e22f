package org.skein.ingest.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.learn.Features;
import org.skein.ingest.learn.SequenceModel;

/** Finds and types the names in a sentence with a linear-chain model (labels B-T, I-T, O). */
final class MentionTagger {
  static final String FILE = "mentions.model.gz";

  private final SequenceModel model;

  MentionTagger(SequenceModel model) {
    this.model = model;
  }

  /**
   * The tagger that ships with Skein.
   *
   * @throws org.skein.graph.model.SkeinException if its model is missing or of another version
   */
  static MentionTagger shipped() {
    return new MentionTagger(
        ModelFile.shipped(FILE, "names", ModelFile.TRAIN, SequenceModel::read));
  }

  void write(OutputStream out) throws IOException {
    ModelFile.write(out, model::write);
  }

  /** The names of one sentence, from left to right. */
  List<NamedSpan> tag(Sentence sentence, List<Features> features) {
    int[] labels = model.decode(features);
    List<NamedSpan> found = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      String label = model.labels().get(labels[i]);
      int end = i + 1;
      if (label.startsWith("B-")) {
        String inside = "I-" + label.substring(2);
        while (end < labels.length && model.labels().get(labels[end]).equals(inside)) {
          end++;
        }
        found.add(named(sentence, i, end, label.substring(2)));
      }
      i = end;
    }
    return found;
  }

  static NamedSpan named(Sentence sentence, int first, int end, String type) {
    Token from = sentence.token(first);
    Token to = sentence.token(end - 1);
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      text.append(
          " ".repeat(Math.max(0, i == first ? 0 : token.start() - sentence.token(i - 1).end())));
      text.append(token.text());
    }
    return new NamedSpan(
        sentence.index(),
        first,
        end,
        new Span(from.start(), to.end()),
        text.toString(),
        type,
        null);
  }
}
