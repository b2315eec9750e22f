package org.skein.ingest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.skein.graph.model.Document;
import org.skein.graph.model.SkeinException;
import org.skein.ingest.annotate.StockPipeline;
import org.skein.ingest.source.DocumentSource;
import org.skein.ingest.source.Input;

/**
 * The documents of a measurement.
 *
 * @param common those that every pipeline reads, again and again
 * @param fresh others, which only ours reads, each once
 */
public record Sample(List<Document> common, List<Document> fresh) {
  private static final int LONGEST = 8_000;
  private static final long SEED = 20261124;

  public Sample {
    common = List.copyOf(common);
    fresh = List.copyOf(fresh);
  }

  /**
   * Draws {@code count} documents of at most 8,000 characters, and {@code freshCount} others; the
   * same source gives the same sample.
   *
   * @throws SkeinException if the source has no such document
   */
  public static Sample of(DocumentSource source, int count, int freshCount) {
    List<Document> all = new ArrayList<>();
    source.forEach(
        input -> {
          if (input instanceof Input.Read read && read.document().text().length() <= LONGEST) {
            all.add(read.document());
          }
        });
    if (all.isEmpty()) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "there is no document of at most %,d characters to measure with: name other paths"
              .formatted(LONGEST));
    }
    List<Document> drawn = drawn(all, count + freshCount);
    int common = Math.min(count, drawn.size());
    return new Sample(drawn.subList(0, common), drawn.subList(common, drawn.size()));
  }

  /** The first of a shuffled order. */
  private static List<Document> drawn(List<Document> all, int count) {
    Random random = new Random(SEED);
    for (int i = 0; i < Math.min(count, all.size()); i++) {
      int other = i + random.nextInt(all.size() - i);
      Document document = all.get(i);
      all.set(i, all.get(other));
      all.set(other, document);
    }
    return all.subList(0, Math.min(count, all.size()));
  }

  /** The tokens of some documents, as CoreNLP counts them. */
  static int tokens(List<Document> documents) {
    return documents.stream().mapToInt(document -> StockPipeline.tokens(document.text())).sum();
  }
}
