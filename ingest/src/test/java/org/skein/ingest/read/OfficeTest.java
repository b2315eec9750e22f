package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Document;

class OfficeTest {
  @TempDir Path folder;

  /** The least that is a Word document: types, relations, properties and a body. */
  static byte[] docx(String body, String prolog) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
              + " Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
              + "<Override PartName='/docProps/core.xml' ContentType='application/vnd.openxmlformats-package.core-properties+xml'/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>"
              + "<Relationship Id='r2' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties' Target='docProps/core.xml'/></Relationships>");
      put(
          zip,
          "docProps/core.xml",
          "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
              + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'"
              + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><dc:title>A tender</dc:title>"
              + "<dc:creator>Ann Li</dc:creator><dcterms:created xsi:type='dcterms:W3CDTF'>"
              + "2024-03-01T08:00:00Z</dcterms:created></cp:coreProperties>");
      put(
          zip,
          "word/document.xml",
          prolog
              + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
              + body
              + "</w:body></w:document>");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void shouldReadWord() throws IOException {
    byte[] file =
        docx(paragraph("The ministry buys chips.") + paragraph("It pays &amp; waits."), "");
    Document d = Reading.of(folder, "a.docx", file).only();
    assertThat(d.title()).isEqualTo("A tender");
    assertThat(d.author()).isEqualTo("Ann Li");
    assertThat(d.published()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(d.mediaType()).contains("wordprocessingml");
    assertThat(d.text()).isEqualTo("A tender\nThe ministry buys chips.\nIt pays & waits.");
  }

  @Test
  void shouldNotFollowExternalEntities() throws IOException {
    Path secret = folder.resolve("secret");
    java.nio.file.Files.writeString(secret, "classified");
    byte[] file =
        docx(
            paragraph("Text with &x; in it."),
            "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>");
    Reading reading = Reading.of(folder, "a.docx", file);
    assertThat(reading.documents).noneMatch(d -> d.text().contains("classified"));
    assertThat(reading.documents.size() + reading.skips.size()).isEqualTo(1);
  }

  @Test
  void shouldReadRichTextAndMail() {
    String rtf =
        "{\\rtf1\\ansi\\deff0 {\\fonttbl{\\f0 Times;}}\\f0 A firm bought a lab.\\par It paid.}";
    assertThat(Reading.of(folder, "a.rtf", rtf).only().text())
        .isEqualTo("A firm bought a lab.\nIt paid.");
    String mail =
        "From: Ann Li <ann@example.org>\r\nTo: bo@example.org\r\nDate: Fri, 1 Mar 2024 10:00:00"
            + " +0000\r\nSubject: Chips ordered\r\nMIME-Version: 1.0\r\nContent-Type: text/plain;"
            + " charset=utf-8\r\n\r\nThe lab ordered a thousand chips.\r\n";
    Document d = Reading.of(folder, "a.eml", mail).only();
    assertThat(d.title()).isEqualTo("Chips ordered");
    assertThat(d.published()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(d.text()).isEqualTo("Chips ordered\nThe lab ordered a thousand chips.");
  }

  @Test
  void shouldSkipADamagedFile() {
    assertThat(Reading.of(folder, "a.docx", "PK\u0003\u0004 nothing").onlySkip().code())
        .isEqualTo("failed");
  }
}
