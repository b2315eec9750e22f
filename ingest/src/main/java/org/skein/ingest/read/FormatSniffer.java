package org.skein.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a format by the first bytes, and only where they leave it open by the extension. */
final class FormatSniffer {
  /** How many bytes are asked for. */
  static final int HEAD = 16_384;

  private static final Set<String> OFFICE =
      Set.of(
          "doc", "docx", "dot", "dotx", "docm", "xls", "xlsx", "xlsm", "ppt", "pptx", "pptm", "odt",
          "ods", "odp", "epub", "msg", "fodt");
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,8000}?-->\\s*)*+<(?:!doctype\\s+html|html|head|body|meta|title)\\b.*");
  private static final Pattern LOOSE_HTML =
      Pattern.compile("(?is).*<(?:html|body|p|div|h1|table|br)\\b[^>]*>.*");
  private static final Pattern FEED =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]*>|<!--.{0,4000}?-->|<!doctype[^>\\[]*(?:\\[.{0,4000}?\\]\\s*)?>|<\\?[^>]*>|\\s)*+<(?:rss|(?:\\w+:)?feed|(?:rdf:)?rdf)\\b.*");
  private static final Pattern OFFICE_XML =
      Pattern.compile(
          "(?is).*(?:schemas\\.microsoft\\.com/office/(?:word/2003|2006/xmlPackage)|mso-application|office:spreadsheet|opendocument:xmlns:office).*");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?is)^(?:(?:received|return-path|from|to|date|subject|message-id|mime-version|x-[\\w-]+|delivered-to|reply-to|sender|cc|dkim-signature|content-type):[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+){3,}+.*");

  /** Many mails in one file; each is to be given as a file of its own. */
  private static final Pattern MAILBOX = Pattern.compile("From \\S+@?\\S* .{10,40} \\d{4}\\r?\\n");

  private FormatSniffer() {}

  /** The format of a file, given its name and its first {@value #HEAD} bytes. */
  static Format sniff(String fileName, byte[] head) {
    String extension = extension(fileName);
    if (head.length == 0) {
      return Format.EMPTY;
    }
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("\u001f\u008b")) {
      return Format.GZIP;
    }
    if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
      return isOfficePackage(bytes, extension) ? Format.OFFICE : Format.ZIP;
    }
    int pdf = bytes.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return Format.PDF;
    }
    if (bytes.startsWith("{\\rtf") || bytes.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Format.OFFICE;
    }
    return isBinary(head) ? Format.BINARY : textual(TextDecoder.decode(head), extension);
  }

  /** The extension of a file name in lower case, empty if there is none. */
  static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfficePackage(String bytes, String extension) {
    return OFFICE.contains(extension)
        || bytes.contains("[Content_Types].xml")
        || bytes.startsWith("mimetypeapplication/epub", 30)
        || bytes.startsWith("mimetypeapplication/vnd.oasis", 30);
  }

  private static boolean isBinary(byte[] head) {
    if (TextDecoder.byMark(head) != null || TextDecoder.byZeros(head) != null) {
      return false;
    }
    int odd = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      odd +=
          b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b
              ? 1
              : 0;
    }
    return odd > head.length / 50 + 1;
  }

  private static Format textual(String text, String extension) {
    String start = text.stripLeading();
    if (!extension.equals("eml") && MAILBOX.matcher(start).lookingAt()) {
      return Format.BINARY;
    }
    if (extension.equals("jsonl") || extension.equals("ndjson")) {
      return Format.JSON_LINES;
    }
    if (start.startsWith("{") || start.startsWith("[{")) {
      return json(start, extension);
    }
    if (FEED.matcher(start).matches()) {
      return Format.FEED;
    }
    if (OFFICE_XML.matcher(start).matches() && start.startsWith("<?xml")) {
      return Format.OFFICE;
    }
    if (HTML.matcher(start).matches()) {
      return Format.HTML;
    }
    if (extension.equals("eml") || MAIL.matcher(start.replace("\r\n", "\n")).matches()) {
      return Format.OFFICE;
    }
    return byExtension(start, extension);
  }

  private static Format json(String start, String extension) {
    int end = start.indexOf('\n');
    String first = (end < 0 ? start : start.substring(0, end)).strip();
    boolean line = first.startsWith("{") && first.endsWith("}") && end > 0;
    if (line && start.substring(end).stripLeading().startsWith("{")) {
      return Format.JSON_LINES;
    }
    boolean json =
        extension.equals("json") || start.matches("(?s)\\[?\\{\\s*\"[^\"\\n]{1,100}\"\\s*:.*");
    return json ? Format.JSON : Format.TEXT;
  }

  private static Format byExtension(String start, String extension) {
    return switch (extension) {
      case "md", "markdown", "mdown", "mkd" -> Format.MARKDOWN;
      case "html", "htm", "xhtml", "shtml" ->
          LOOSE_HTML.matcher(start).matches() ? Format.HTML : Format.TEXT;
      case "csv", "tsv", "tab" -> Format.TABLE;
      case "json" -> Format.JSON;
      case "rss", "atom" -> Format.FEED;
      case "xml" -> Format.BINARY;
      default -> open(start);
    };
  }

  private static Format open(String start) {
    if (start.startsWith("<?xml")) {
      return Format.BINARY;
    }
    if (LOOSE_HTML.matcher(start).matches() && start.startsWith("<")) {
      return Format.HTML;
    }
    return FrontMatter.isYaml(start) ? Format.MARKDOWN : Format.TEXT;
  }
}
