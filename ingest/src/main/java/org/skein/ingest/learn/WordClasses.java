package org.skein.ingest.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Classes of words that stand in similar places, coarse and fine: what is learned of one word of a
 * class holds for the others too, also where they were never seen in training.
 */
public final class WordClasses {
  private static final int MAGIC = 0x534b5731;

  private final Map<String, String> coarse;
  private final Map<String, String> fine;

  WordClasses(Map<String, String> coarse, Map<String, String> fine) {
    this.coarse = coarse;
    this.fine = fine;
  }

  /** The coarse class of a word in any case; empty if it has none. */
  public String coarse(String word) {
    return coarse.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }

  /** The fine class of a word in any case; empty if it has none. */
  public String fine(String word) {
    return fine.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }

  /** Writes the classes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(coarse.size());
    for (String word : coarse.keySet().stream().sorted().toList()) {
      out.writeUTF(word);
      out.writeShort(Integer.parseInt(coarse.getOrDefault(word, "0")));
      out.writeShort(Integer.parseInt(fine.getOrDefault(word, "0")));
    }
  }

  /**
   * Reads classes.
   *
   * @throws IOException if the stream does not hold them
   */
  public static WordClasses read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not word classes of this version");
    }
    int size = in.readInt();
    String[] names = new String[Short.MAX_VALUE];
    Map<String, String> coarse = new HashMap<>(size * 2);
    Map<String, String> fine = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String word = in.readUTF();
      coarse.put(word, name(names, in.readShort()));
      fine.put(word, name(names, in.readShort()));
    }
    return new WordClasses(coarse, fine);
  }

  private static String name(String[] names, int number) {
    if (names[number] == null) {
      names[number] = String.valueOf(number);
    }
    return names[number];
  }
}
