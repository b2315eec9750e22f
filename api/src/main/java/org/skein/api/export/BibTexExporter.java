package org.skein.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.DocumentItem;

/** BibTeX: an entry for each document, in UTF-8, under a key that stays the same. */
final class BibTexExporter implements Exporter {

  @Override
  public void write(Content content, OutputStream out) throws IOException {
    Writer entries = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    content.documents(document -> entry(entries, document));
    entries.flush();
  }

  private static void entry(Writer out, DocumentItem document) throws IOException {
    out.write("@misc{" + key(document));
    // Double braces keep a title's capitals, and an organisation's name from being taken apart.
    field(out, "title", document.title());
    field(out, "author", document.author() == null ? document.publisher() : document.author());
    field(out, "publisher", document.publisher());
    String published = document.published();
    if (published != null) {
      field(out, "year", published.substring(0, 4));
      field(out, "date", published);
    }
    if (document.url() != null) {
      // An address is taken as it stands, but for what would end the field.
      out.write(",\n  url = {" + address(document.url()) + "}");
    }
    field(
        out,
        "note",
        document.origin().equals(document.id())
            ? "Skein document " + document.id()
            : "Skein document " + document.id() + ", copied from " + document.origin());
    out.write("\n}\n\n");
  }

  /** The publisher, the year and the id: nothing of it changes with what else is stored. */
  static String key(DocumentItem document) {
    String publisher = document.publisher() == null ? "" : document.publisher();
    String plain =
        Normalizer.normalize(publisher, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]", "");
    String year = document.published() == null ? "nd" : document.published().substring(0, 4);
    return (plain.isEmpty() ? "anon" : plain) + year + "-" + document.id();
  }

  private static void field(Writer out, String name, @Nullable String value) throws IOException {
    if (value != null) {
      out.write(",\n  " + name + " = {{" + escaped(value) + "}}");
    }
  }

  /** A text that TeX prints as it is; line breaks become spaces. */
  static String escaped(String text) {
    StringBuilder tex = new StringBuilder();
    for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
      switch (c) {
        case '\\' -> tex.append("\\textbackslash{}");
        case '~' -> tex.append("\\textasciitilde{}");
        case '^' -> tex.append("\\textasciicircum{}");
        case '{' -> tex.append("\\{");
        case '}' -> tex.append("\\}");
        case '&', '%', '$', '#', '_' -> tex.append('\\').append(c);
        default -> tex.append(c);
      }
    }
    return tex.toString();
  }

  private static String address(String url) {
    return url.strip()
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace("\\", "%5C")
        .replaceAll("\\s", "%20");
  }
}
