package org.skein.ingest.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.gold.GoldFault.Rule;

/** Holds annotated documents to the annotation guidelines and the vocabulary. */
public final class GoldCheck {
  private final Vocabulary vocabulary;

  /** A check by the names of {@code vocabulary} and the types that its predicates join. */
  public GoldCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Every fault, in the order of the documents. An id or a text that stands twice is one, so files
   * that must not share a document, such as what is learned from and what is held out, are checked
   * together.
   */
  public List<GoldFault> faults(List<GoldDocument> documents) {
    List<GoldFault> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (GoldDocument document : documents) {
      if (!ids.add(document.id())) {
        add(
            faults,
            document,
            Rule.ID_TWICE,
            "another document has its id",
            "give it one of its own");
      }
      if (document.text().isBlank()) {
        add(faults, document, Rule.NO_TEXT, "it has no text", "give the text, or drop the line");
      } else if (!texts.add(document.text().strip())) {
        add(faults, document, Rule.TEXT_TWICE, "another document has its text", "drop one of them");
      }
      DocumentCheck.check(document, vocabulary, faults);
    }
    return List.copyOf(faults);
  }

  private static void add(
      List<GoldFault> faults, GoldDocument document, Rule rule, String found, String todo) {
    faults.add(new GoldFault(document.id(), rule, found, todo));
  }
}
