package org.skein.ingest.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.skein.graph.model.SkeinException;

/** How models are kept: compressed, beside the classes, each in a file of its own. */
final class ModelFile {
  static final String TRAIN = "./skein train";

  private ModelFile() {}

  /** Reads a model from its stream. */
  @FunctionalInterface
  interface Reader<M> {
    M read(DataInputStream in) throws IOException;
  }

  /** Writes a model to a stream. */
  @FunctionalInterface
  interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  /**
   * The model that ships with Skein as {@code file}.
   *
   * @param what what it is a model of, for the message
   * @param remedy the command that makes it
   * @throws SkeinException if it is missing or of another version
   */
  static <M> M shipped(String file, String what, String remedy, Reader<M> reader) {
    try (InputStream in = ModelFile.class.getResourceAsStream("/org/skein/ingest/" + file)) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      return read(in, reader);
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.INCOMPATIBLE,
          "the model of %s cannot be loaded: %s. Run '%s'".formatted(what, e.getMessage(), remedy),
          e);
    }
  }

  /**
   * Checks that a model knows what it will be asked for.
   *
   * @throws SkeinException if it lacks one of {@code labels}
   */
  static void require(List<String> known, List<String> labels, String what) {
    for (String label : labels) {
      if (!known.contains(label)) {
        throw new SkeinException(
            SkeinException.Code.INCOMPATIBLE,
            "the model of %s does not know '%s': it was trained with another vocabulary. Run '%s'"
                .formatted(what, label, TRAIN));
      }
    }
  }

  /** The model in {@code in}, which is closed. */
  static <M> M read(InputStream in, Reader<M> reader) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
      return reader.read(data);
    }
  }

  /** Writes a model to {@code out}, which is closed. */
  static void write(OutputStream out, Writer model) throws IOException {
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out)))) {
      model.write(data);
    }
  }
}
