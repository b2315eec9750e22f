package org.skein.ingest.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.learn.Features;
import org.skein.ingest.learn.SequenceModel;

/** Finds and types the names in a sentence with a linear-chain model (labels B-T, I-T, O). */
final class MentionTagger {
  private static final String RESOURCE = "/org/skein/ingest/mentions.model.gz";

  private final SequenceModel model;

  MentionTagger(SequenceModel model) {
    this.model = model;
  }

  /**
   * The tagger that ships with Skein.
   *
   * @throws SkeinException if its model is missing or of another version
   */
  static MentionTagger shipped() {
    try (InputStream in = MentionTagger.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      return new MentionTagger(
          SequenceModel.read(
              new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))));
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.INCOMPATIBLE,
          "the mention model cannot be loaded: %s. Run './skein train'".formatted(e.getMessage()),
          e);
    }
  }

  void write(OutputStream out) throws IOException {
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out)))) {
      model.write(data);
    }
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
