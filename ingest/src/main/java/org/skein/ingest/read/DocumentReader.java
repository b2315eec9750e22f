package org.skein.ingest.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.read.FormatReader.Part;

/**
 * Reads one file into documents. Every file ends as documents or as refusals with a reason; no
 * content makes this class throw.
 */
public final class DocumentReader {
  private final Limits limits;
  private final Finisher finisher;
  private final BoundedRun run;
  private final Map<Format, FormatReader> readers;

  /** A reader with the usual limits. */
  public DocumentReader() {
    this(Limits.DEFAULT);
  }

  DocumentReader(Limits limits) {
    this.limits = limits;
    this.finisher = new Finisher(limits);
    this.run = new BoundedRun(limits.time());
    this.readers =
        Map.of(
            Format.PDF, new PdfReader(limits),
            Format.OFFICE, new OfficeReader(limits),
            Format.HTML, new HtmlReader(),
            Format.FEED, new FeedReader(),
            Format.MARKDOWN, new MarkdownReader(),
            Format.TEXT, new PlainTextReader(),
            Format.JSON, new JsonReader());
  }

  /**
   * Gives each document of a file to the sink, or the reason why there is none.
   *
   * @param name what the input is called; parts of it add a colon and a number or an entry
   */
  public void read(String name, Path file, Sink sink) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      read(name, String.valueOf(file.getFileName()), in, Depth.FILE, sink);
    } catch (IOException e) {
      sink.skipped(
          name, "unreadable", "it cannot be opened (%s): check its permissions".formatted(e));
    }
  }

  /** How far inside archives the bytes were found. */
  private enum Depth {
    FILE,
    ARCHIVE
  }

  private void read(String name, String fileName, InputStream in, Depth depth, Sink sink) {
    try {
      in.mark(FormatSniffer.HEAD + 1);
      byte[] head = in.readNBytes(FormatSniffer.HEAD);
      in.reset();
      dispatch(name, fileName, FormatSniffer.sniff(fileName, head), in, depth, sink);
    } catch (Unreadable e) {
      sink.skipped(name, e.code(), e.reason());
    } catch (BoundedStream.Exceeded e) {
      Unreadable reason = Unreadable.tooLarge("its unpacked size", limits.stream());
      sink.skipped(name, reason.code(), reason.reason());
    } catch (ZipException e) {
      Unreadable reason = archiveRefusal(e);
      sink.skipped(name, reason.code(), reason.reason());
    } catch (IOException | OutOfMemoryError e) {
      Unreadable reason = Unreadable.failed(e);
      sink.skipped(name, reason.code(), reason.reason());
    }
  }

  private void dispatch(
      String name, String fileName, Format format, InputStream in, Depth depth, Sink sink)
      throws Unreadable, IOException {
    switch (format) {
      case EMPTY -> throw Unreadable.empty();
      case GZIP, ZIP -> unpack(name, fileName, format, in, depth, sink);
      case JSON_LINES -> lines(name, fileName, in, sink);
      case TABLE ->
          throw new Unreadable(
              Unreadable.UNSUPPORTED,
              "it is a table: give JSON lines with id, title, date, url, source, text");
      case BINARY ->
          throw new Unreadable(
              Unreadable.UNSUPPORTED,
              "no reader knows its format: save it as PDF, DOCX, HTML, Markdown or text");
      default -> whole(name, fileName, readers.get(format), in, sink);
    }
  }

  private void whole(
      String name, String fileName, @Nullable FormatReader reader, InputStream in, Sink sink)
      throws Unreadable, IOException {
    byte[] bytes = in.readNBytes(limits.file() + 1);
    if (bytes.length > limits.file()) {
      throw Unreadable.tooLarge("its size in bytes", limits.file());
    }
    if (reader == null) {
      throw new IllegalStateException("a format without a reader: " + fileName);
    }
    for (Part part : run.read(reader, new Raw(fileName, bytes))) {
      part(name + part.suffix(), fileName, part.draft(), part.refusal(), sink);
    }
  }

  private void part(
      String name,
      String fileName,
      @Nullable Draft draft,
      @Nullable Unreadable refusal,
      Sink sink) {
    Unreadable reason = refusal;
    if (draft != null) {
      try {
        sink.document(name, finisher.finish(fileName, draft));
        return;
      } catch (Unreadable e) {
        reason = e;
      }
    }
    if (reason != null) {
      sink.skipped(name, reason.code(), reason.reason());
    }
  }

  private void lines(String name, String fileName, InputStream in, Sink sink)
      throws Unreadable, IOException {
    in.mark(FormatSniffer.HEAD + 1);
    byte[] head = in.readNBytes(FormatSniffer.HEAD);
    in.reset();
    Charset marked = TextDecoder.byMark(head);
    Charset wide = marked == null ? TextDecoder.byZeros(head) : marked;
    Charset charset = wide == null ? StandardCharsets.UTF_8 : wide;
    InputStream bounded = new BoundedStream(in, limits.stream());
    int found =
        new JsonLines(limits)
            .read(
                new BufferedReader(new InputStreamReader(bounded, charset)),
                (number, draft, reason) ->
                    part(name + ":" + number, fileName, draft, reason, sink));
    if (found == 0) {
      throw Unreadable.empty();
    }
  }

  private void unpack(
      String name, String fileName, Format format, InputStream in, Depth depth, Sink sink)
      throws Unreadable, IOException {
    if (depth == Depth.ARCHIVE) {
      throw new Unreadable(
          Unreadable.NESTED, "it is an archive inside an archive: unpack it first");
    }
    if (format == Format.GZIP) {
      String inner = fileName.replaceFirst("(?i)\\.gz$", "");
      InputStream unpacked = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
      read(name, inner, unpacked, Depth.ARCHIVE, sink);
    } else {
      new ZipEntries(limits)
          .read(
              in,
              (entry, bytes) ->
                  read(
                      name + "!" + entry,
                      entry.substring(entry.lastIndexOf('/') + 1),
                      new BufferedInputStream(new ByteArrayInputStream(bytes)),
                      Depth.ARCHIVE,
                      sink),
              (entry, reason) -> sink.skipped(name + "!" + entry, reason.code(), reason.reason()));
    }
  }

  private static Unreadable archiveRefusal(ZipException e) {
    return String.valueOf(e.getMessage()).contains("encrypted")
        ? new Unreadable(Unreadable.ENCRYPTED, OfficeReader.PASSWORD)
        : Unreadable.failed(e);
  }
}
