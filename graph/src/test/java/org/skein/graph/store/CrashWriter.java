package org.skein.graph.store;

import java.nio.file.Path;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.fixture.Story;
import org.skein.graph.model.Findings;
import org.skein.graph.vocabulary.Vocabulary;

/** A process that writes documents until it is killed, and names each when it is acknowledged. */
final class CrashWriter {
  private CrashWriter() {}

  public static void main(String[] args) {
    GraphStore store = GraphStore.openEmbedded(Path.of(args[0]), Vocabulary.shipped());
    for (int i = 0; true; i++) {
      store.write(document(i));
      System.out.println("written " + i);
    }
  }

  static Findings document(int number) {
    String text = "In case " + number + " Huawei supplies Baidu.";
    return Story.of("Case " + number, "Press", "2024-01-01", text)
        .says(text, ChipNews.HUAWEI, "supplies", ChipNews.BAIDU)
        .findings();
  }
}
