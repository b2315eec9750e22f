package org.skein.ingest.annotate;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the text format in which CoreNLP keeps its neural dependency parser. */
final class ArcModelReader {
  private static final int BUFFER = 1 << 16;
  private static final int EXACT = 1 << 24;
  private static final float[] POWERS = {1, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f};

  private final BufferedReader lines;

  private ArcModelReader(BufferedReader lines) {
    this.lines = lines;
  }

  /**
   * Reads a model from the class path.
   *
   * @throws IOException if it is missing or of another version
   */
  static ArcModel read(String resource) throws IOException {
    InputStream in = ArcModelReader.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("'%s' is not on the class path".formatted(resource));
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, BUFFER), StandardCharsets.UTF_8),
            BUFFER)) {
      return new ArcModelReader(lines).model();
    } catch (NumberFormatException e) {
      throw new IOException("'%s' is not a parser model of this version".formatted(resource), e);
    }
  }

  private ArcModel model() throws IOException {
    int words = head("dict");
    int tags = head("pos");
    int labels = head("label");
    int size = head("embeddingSize");
    int hidden = head("hiddenSize");
    int features = head("numTokens");
    head("preComputed");
    if (size % ArcNetwork.BLOCK != 0 || hidden % ArcNetwork.BLOCK != 0) {
      throw new IOException("layers of %d and %d are not expected".formatted(size, hidden));
    }
    List<String> names = new ArrayList<>();
    float[][] embeddings = new float[words + tags + labels][];
    for (int i = 0; i < embeddings.length; i++) {
      String line = line();
      int end = line.indexOf(' ');
      names.add(line.substring(0, end));
      embeddings[i] = numbers(line, end + 1, size);
    }
    int firstLabel = words + tags + 1;
    return new ArcModel(
        numbered(names, 0, words),
        numbered(names, words, words + tags),
        List.copyOf(names.subList(firstLabel, names.size())),
        firstLabel,
        words + tags,
        embeddings,
        matrix(size * features, hidden),
        numbers(line(), 0, hidden),
        matrix(hidden, 2 * labels - 1));
  }

  private int head(String name) throws IOException {
    String line = line();
    if (!line.startsWith(name + "=")) {
      throw new IOException("'%s' stands where '%s' should".formatted(line, name));
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private static Map<String, Integer> numbered(List<String> names, int from, int to) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = from; i < to; i++) {
      numbers.put(names.get(i), i);
    }
    return numbers;
  }

  private float[][] matrix(int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = numbers(line(), 0, columns);
    }
    return matrix;
  }

  private String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new EOFException("the parser model ends too early");
    }
    return line;
  }

  private static float[] numbers(String line, int from, int count) {
    float[] numbers = new float[count];
    int start = from;
    for (int i = 0; i < count; i++) {
      int end = line.indexOf(' ', start);
      end = end < 0 ? line.length() : end;
      numbers[i] = number(line, start, end);
      start = end + 1;
    }
    return numbers;
  }

  /**
   * The same as {@link Float#parseFloat}: a quotient of two numbers that a float holds exactly is
   * rounded correctly. What is longer is left to the library.
   */
  private static float number(String line, int start, int end) {
    boolean negative = line.charAt(start) == '-';
    int digits = 0;
    int point = end;
    for (int i = negative ? start + 1 : start; i < end; i++) {
      char c = line.charAt(i);
      if (c == '.' && point == end) {
        point = i;
      } else if (c >= '0' && c <= '9' && digits < EXACT / 10 - 1) {
        digits = 10 * digits + c - '0';
      } else {
        return Float.parseFloat(line.substring(start, end));
      }
    }
    int decimals = Math.max(0, end - point - 1);
    if (decimals >= POWERS.length) {
      return Float.parseFloat(line.substring(start, end));
    }
    float number = digits / POWERS[decimals];
    return negative ? -number : number;
  }
}
