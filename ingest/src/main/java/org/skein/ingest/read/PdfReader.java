package org.skein.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF with a text layer, read column by column, as paragraphs. */
final class PdfReader implements FormatReader {
  /** Fewer characters than this on a page, on average, are stamps on pictures. */
  private static final int FEWEST = 5;

  private final Limits limits;

  PdfReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public List<Part> read(Raw raw) throws Unreadable, IOException {
    try (PDDocument document = Loader.loadPDF(raw.bytes())) {
      return Part.only(draft(document));
    } catch (InvalidPasswordException e) {
      throw new Unreadable(Unreadable.ENCRYPTED, OfficeReader.PASSWORD);
    }
  }

  private Draft draft(PDDocument document) throws Unreadable, IOException {
    PdfPages all = PdfFragments.of(document);
    int characters = all.characters();
    if (characters < FEWEST * Math.max(1, document.getNumberOfPages())) {
      throw new Unreadable(
          Unreadable.NO_TEXT,
          "its pages hold no text that can be read, only pictures: run text recognition first");
    }
    if (characters > limits.text()) {
      throw Unreadable.tooLarge("its text", limits.text());
    }
    PdfPages pages = PdfFurniture.without(all);
    float body = pages.bodySize();
    List<List<Fragment>> columns = new ArrayList<>();
    pages.fragments().forEach(page -> columns.addAll(PdfColumns.of(page)));
    PdfHead head =
        new PdfHead(document.getDocumentInformation(), PdfLine.of(all.fragments().get(0)), body);
    return new Draft(
        null,
        head.title(),
        null,
        head.author(),
        head.published(),
        null,
        "application/pdf",
        PdfParagraphs.join(columns, body));
  }
}
