package org.skein.graph.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.QuoteView;
import org.skein.graph.view.RetractionView;
import org.skein.graph.view.WhenView;

/** View records as bytes of the index, so that a page of results needs the index alone. */
final class ViewCodec {
  private ViewCodec() {}

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  static byte[] encode(EntityRef entity) {
    return bytes(out -> write(out, entity));
  }

  static byte[] encode(DocumentRef document) {
    return bytes(out -> write(out, document));
  }

  static byte[] encode(ClaimView claim) {
    return bytes(out -> write(out, claim));
  }

  static EntityRef entity(byte[] bytes, int offset, int length) {
    return view(bytes, offset, length, ViewCodec::entity);
  }

  static DocumentRef document(byte[] bytes, int offset, int length) {
    return view(bytes, offset, length, ViewCodec::document);
  }

  static ClaimView claim(byte[] bytes, int offset, int length) {
    return view(bytes, offset, length, ViewCodec::claim);
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static <T> T view(byte[] bytes, int offset, int length, Reading<T> reading) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      return reading.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the index holds a view that ends too early", e);
    }
  }

  private static void write(DataOutputStream out, ClaimView claim) throws IOException {
    write(out, claim.id());
    write(out, claim.subject());
    write(out, claim.predicate());
    writeOrNull(out, claim.object());
    writeOrNull(out, claim.objectText());
    write(out, claim.mood());
    writeOrNull(out, claim.saidBy());
    writeOrNull(out, claim.when().from());
    writeOrNull(out, claim.when().to());
    write(out, claim.when().precision());
    write(out, claim.quote());
    write(out, claim.sentence());
    write(out, claim.document());
    out.writeDouble(claim.confidence());
    write(out, claim.extractor());
    write(out, claim.origin());
    write(out, claim.recordedAt());
    writeOrNull(out, claim.retracted());
  }

  private static ClaimView claim(DataInputStream in) throws IOException {
    return new ClaimView(
        text(in),
        entity(in),
        text(in),
        entityOrNull(in),
        textOrNull(in),
        text(in),
        entityOrNull(in),
        new WhenView(textOrNull(in), textOrNull(in), text(in)),
        quote(in),
        quote(in),
        document(in),
        in.readDouble(),
        text(in),
        text(in),
        text(in),
        retractionOrNull(in));
  }

  private static void writeOrNull(DataOutputStream out, @Nullable RetractionView retraction)
      throws IOException {
    out.writeBoolean(retraction != null);
    if (retraction != null) {
      write(out, retraction.at());
      write(out, retraction.why());
      writeOrNull(out, retraction.supersededBy());
      writeOrNull(out, retraction.restoredAt());
      writeOrNull(out, retraction.restoredWhy());
    }
  }

  private static @Nullable RetractionView retractionOrNull(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? new RetractionView(text(in), text(in), textOrNull(in), textOrNull(in), textOrNull(in))
        : null;
  }

  private static void write(DataOutputStream out, DocumentRef document) throws IOException {
    write(out, document.id());
    write(out, document.title());
    writeOrNull(out, document.publisher());
    writeOrNull(out, document.published());
    writeOrNull(out, document.url());
    write(out, document.origin());
    write(out, document.grade());
  }

  private static DocumentRef document(DataInputStream in) throws IOException {
    return new DocumentRef(
        text(in), text(in), textOrNull(in), textOrNull(in), textOrNull(in), text(in), text(in));
  }

  private static void write(DataOutputStream out, EntityRef entity) throws IOException {
    write(out, entity.id());
    write(out, entity.type());
    write(out, entity.name());
  }

  private static EntityRef entity(DataInputStream in) throws IOException {
    return new EntityRef(text(in), text(in), text(in));
  }

  private static void writeOrNull(DataOutputStream out, @Nullable EntityRef entity)
      throws IOException {
    out.writeBoolean(entity != null);
    if (entity != null) {
      write(out, entity);
    }
  }

  private static @Nullable EntityRef entityOrNull(DataInputStream in) throws IOException {
    return in.readBoolean() ? entity(in) : null;
  }

  private static void write(DataOutputStream out, QuoteView quote) throws IOException {
    write(out, quote.text());
    out.writeInt(quote.start());
    out.writeInt(quote.end());
  }

  private static QuoteView quote(DataInputStream in) throws IOException {
    return new QuoteView(text(in), in.readInt(), in.readInt());
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void writeOrNull(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      write(out, text);
    }
  }

  private static @Nullable String textOrNull(DataInputStream in) throws IOException {
    return in.readBoolean() ? text(in) : null;
  }
}
