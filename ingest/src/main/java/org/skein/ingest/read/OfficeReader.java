package org.skein.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Office formats, books and mail, by Apache Tika with exactly these parsers: none that runs a
 * program, recognises images, or opens what is embedded. Tika forbids external entities.
 */
final class OfficeReader implements FormatReader {
  static final String PASSWORD = "it asks for a password: save a copy without one";

  private final Limits limits;
  private @Nullable AutoDetectParser parser;

  OfficeReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public List<Part> read(Raw raw) throws Unreadable, IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, raw.fileName());
    ContentHandler markup = new ToXMLContentHandler();
    try (InputStream in = new ByteArrayInputStream(raw.bytes())) {
      parser().parse(in, new WriteOutContentHandler(markup, limits.text()), metadata, context());
    } catch (EncryptedDocumentException e) {
      throw new Unreadable(Unreadable.ENCRYPTED, PASSWORD);
    } catch (SAXException e) {
      throw WriteLimitReachedException.isWriteLimitReached(e)
          ? Unreadable.tooLarge("its text", limits.text())
          : Unreadable.failed(e);
    } catch (TikaException e) {
      throw refusal(e);
    }
    return Part.only(draft(metadata, markup.toString()));
  }

  private synchronized AutoDetectParser parser() {
    if (parser == null) {
      parser =
          new AutoDetectParser(
              new OfficeParser(),
              new OldExcelParser(),
              new OOXMLParser(),
              new Word2006MLParser(),
              new WordMLParser(),
              new SpreadsheetMLParser(),
              new RTFParser(),
              new OpenDocumentParser(),
              new FlatOpenDocumentParser(),
              new EpubParser(),
              new RFC822Parser(),
              new JSoupParser(),
              new TXTParser());
    }
    return parser;
  }

  private ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser()); // the body of a mail is read by one of the others
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static Unreadable refusal(TikaException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof EncryptedDocumentException
          || cause instanceof org.apache.poi.EncryptedDocumentException) {
        return new Unreadable(Unreadable.ENCRYPTED, PASSWORD);
      }
      if (message.contains("zip bomb") || message.contains("Zip bomb")) {
        return new Unreadable(
            Unreadable.TOO_LARGE, "it unpacks to far more than it is: save it in another format");
      }
    }
    return Unreadable.failed(e.getCause() == null ? e : e.getCause());
  }

  private static Draft draft(Metadata metadata, String markup) {
    Document page = Jsoup.parse(markup);
    page.select("[class=header], [class=footer], [class=package-entry], [class=embedded]").remove();
    LocalDate day = Dates.parse(metadata.get(TikaCoreProperties.CREATED));
    day = day == null ? Dates.parse(metadata.get(TikaCoreProperties.MODIFIED)) : day;
    String type = metadata.get(Metadata.CONTENT_TYPE);
    String title = metadata.get(TikaCoreProperties.TITLE);
    return new Draft(
        null,
        title == null || title.isBlank() ? metadata.get(TikaCoreProperties.SUBJECT) : title,
        metadata.get(TikaCoreProperties.PUBLISHER),
        author(metadata.get(TikaCoreProperties.CREATOR)),
        day,
        null,
        type == null ? "application/octet-stream" : type.replaceFirst("\\s*;.*", ""),
        HtmlText.of(page.body()));
  }

  /** A name without the address that mail adds to it. */
  private static @Nullable String author(@Nullable String stated) {
    return stated == null ? null : stated.replaceFirst("\\s*<[^<>]*>$", "");
  }

  /** Attachments and pictures are other documents: they are left alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
