package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Document;

class PdfTest {
  private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final List<String> LEFT =
      List.of(
          "The laboratory announced on Monday that it had",
          "trained a new model on one thousand chips and",
          "that the results were better than the ones it had",
          "published in the year before. The semi-",
          "conductors came from a supplier in the north of",
          "the country, and the state-of-the-",
          "art plant that makes them will grow until the",
          "end of the year, as officials of the ministry and");
  private static final List<String> RIGHT =
      List.of(
          "the province have said in the last weeks. Others",
          "doubt that it will. A semiconductor plant takes",
          "three years to build, and the machines for it are",
          "not to be had at present by firms in the country.",
          "A rule of the other country forbids their export",
          "to any buyer on its list, and all of the makers of",
          "such machines follow that rule for the time, said",
          "an analyst who asked not to be named in print.");

  @TempDir Path folder;

  /** A document under construction; y is measured from the top. */
  private static final class Pages implements AutoCloseable {
    final PDDocument document = new PDDocument();
    private PDPageContentStream out;

    Pages page() throws IOException {
      end();
      PDPage page = new PDPage();
      document.addPage(page);
      out = new PDPageContentStream(document, page);
      return this;
    }

    Pages text(PDFont font, float size, float x, float y, String text) throws IOException {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(x, 792 - y);
      out.showText(text);
      out.endText();
      return this;
    }

    private void end() throws IOException {
      if (out != null) {
        out.close();
        out = null;
      }
    }

    byte[] bytes() throws IOException {
      end();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  @Test
  void shouldReadTwoColumnsOneAfterTheOther() throws IOException {
    try (Pages pages = new Pages().page()) {
      pages.text(BOLD, 18, 72, 90, "A report on chips and models in the north");
      for (int i = 0; i < LEFT.size(); i++) {
        // Row by row: the order of the file is not the order of reading.
        pages.text(ROMAN, 10, 72, 130 + 12 * i, LEFT.get(i));
        pages.text(ROMAN, 10, 320, 130 + 12 * i, RIGHT.get(i));
      }
      Document d = Reading.of(folder, "a.pdf", pages.bytes()).only();
      assertThat(d.title()).isEqualTo("A report on chips and models in the north");
      assertThat(d.mediaType()).isEqualTo("application/pdf");
      assertThat(d.text().lines())
          .containsExactly(
              "A report on chips and models in the north",
              "The laboratory announced on Monday that it had trained a new model on one thousand"
                  + " chips and that the results were better than the ones it had published in the"
                  + " year before. The semiconductors came from a supplier in the north of the"
                  + " country, and the state-of-the-art plant that makes them will grow until the"
                  + " end of the year, as officials of the ministry and the province have said in"
                  + " the last weeks. Others doubt that it will. A semiconductor plant takes three"
                  + " years to build, and the machines for it are not to be had at present by firms"
                  + " in the country. A rule of the other country forbids their export to any buyer"
                  + " on its list, and all of the makers of such machines follow that rule for the"
                  + " time, said an analyst who asked not to be named in print.");
    }
  }

  @Test
  void shouldDropRunningHeadsAndPageNumbersAndJoinAcrossPages() throws IOException {
    try (Pages pages = new Pages()) {
      for (int p = 1; p <= 4; p++) {
        pages.page().text(ROMAN, 9, 72, 40, "The Institute | Working paper " + p);
        for (int i = 0; i < LEFT.size(); i++) {
          pages.text(ROMAN, 10, 72, 100 + 12 * i, LEFT.get(i));
        }
        pages.text(ROMAN, 9, 300, 760, "Page " + p + " of 4");
      }
      String text = Reading.of(folder, "a.pdf", pages.bytes()).only().text();
      assertThat(text).doesNotContain("Institute", "Page ").doesNotContain("\n");
    }
  }

  @Test
  void shouldPartHeadingsBulletsAndNotesFromText() throws IOException {
    try (Pages pages = new Pages().page()) {
      pages.text(BOLD, 12, 72, 100, "What happened");
      pages.text(
          ROMAN, 10, 72, 116, "A firm bought a laboratory and paid a sum for it in the spring");
      pages.text(ROMAN, 10, 72, 128, "of last year.");
      pages.text(ROMAN, 6, 119, 124, "12");
      pages.text(
          ROMAN, 10, 72, 146, "• The first point is about chips, which are made in one plant and");
      pages.text(ROMAN, 10, 80, 158, "sold in another.");
      pages.text(ROMAN, 10, 72, 170, "• The second point is about people.");
      assertThat(Reading.of(folder, "note.pdf", pages.bytes()).only().text().lines())
          .containsExactly(
              "What happened",
              "A firm bought a laboratory and paid a sum for it in the spring of last year.",
              "The first point is about chips, which are made in one plant and sold in another.",
              "The second point is about people.");
    }
  }

  @Test
  void shouldTakePropertiesAndPreferTheDayOnTheFirstPage() throws IOException {
    try (Pages pages = new Pages().page()) {
      Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      made.set(2022, Calendar.MAY, 4);
      pages.document.getDocumentInformation().setTitle("A stated title");
      pages.document.getDocumentInformation().setAuthor("Ann Li");
      pages.document.getDocumentInformation().setCreationDate(made);
      pages.text(ROMAN, 10, 72, 130, "A firm bought a laboratory and paid a sum for it.");
      Document d = Reading.of(folder, "a.pdf", pages.bytes()).only();
      assertThat(d.title()).isEqualTo("A stated title");
      assertThat(d.author()).isEqualTo("Ann Li");
      assertThat(d.published()).isEqualTo(LocalDate.of(2022, 5, 4));
      assertThat(d.text()).startsWith("A stated title\n");

      pages.page().text(ROMAN, 10, 72, 130, "More of it.");
    }
    try (Pages pages = new Pages().page()) {
      pages.document.getDocumentInformation().setTitle("Microsoft Word - draft3.docx");
      pages.text(BOLD, 20, 72, 90, "The printed title of it");
      pages.text(ROMAN, 10, 72, 110, "March 3, 2021");
      pages.text(ROMAN, 10, 72, 130, "A firm bought a laboratory and paid a sum for it.");
      Document d = Reading.of(folder, "a.pdf", pages.bytes()).only();
      assertThat(d.title()).isEqualTo("The printed title of it");
      assertThat(d.published()).isEqualTo(LocalDate.of(2021, 3, 3));
    }
  }

  @Test
  void shouldSkipEncryptedPicturesAndBroken() throws IOException {
    try (Pages pages = new Pages().page()) {
      pages.text(ROMAN, 10, 72, 130, "A firm bought a laboratory.");
      pages.end();
      pages.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(Reading.of(folder, "a.pdf", pages.bytes()).onlySkip().code())
          .isEqualTo("encrypted");
    }
    try (Pages pages = new Pages().page()) {
      assertThat(Reading.of(folder, "a.pdf", pages.bytes()).onlySkip().code()).isEqualTo("no-text");
    }
    assertThat(Reading.of(folder, "a.pdf", "%PDF-1.7\nnothing").onlySkip().code())
        .isEqualTo("failed");
  }

  @Test
  void shouldTellPdfByItsContent() throws IOException {
    try (Pages pages = new Pages().page()) {
      pages.text(ROMAN, 10, 72, 130, "A firm bought a laboratory.");
      assertThat(Reading.of(folder, "a.txt", pages.bytes()).only().mediaType())
          .isEqualTo("application/pdf");
    }
  }
}
