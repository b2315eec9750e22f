package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldEntity;

/** What pronouns and definite nouns refer to where the names are those that an annotator sees. */
public final class GoldReferences {
  private final List<Sentence> sentences;
  private final List<List<NamedSpan>> names;

  public GoldReferences(GoldDocument document, List<Sentence> sentences) {
    this.sentences = sentences;
    this.names = names(document, sentences);
  }

  /** The words that each pronoun or definite noun stands for, by where it stands. */
  public Map<Span, String> resolve() {
    Reference reference = new Reference(sentences, names);
    Map<Span, String> found = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (NamedSpan anaphor : reference.in(sentence.index()).values()) {
        found.put(anaphor.span(), anaphor.name().text());
      }
    }
    return found;
  }

  private static List<List<NamedSpan>> names(GoldDocument document, List<Sentence> sentences) {
    record Typed(Span span, String type) {}
    Words words = new Words(document.text());
    List<Typed> all = new ArrayList<>();
    for (GoldEntity entity : document.entities()) {
      for (String mention : entity.mentions()) {
        words.occurrences(mention).forEach(span -> all.add(new Typed(span, entity.type())));
      }
    }
    all.sort(Comparator.comparingInt((Typed one) -> one.span().length()).reversed());
    List<List<NamedSpan>> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<NamedSpan> here = new ArrayList<>();
      for (Typed one : all) {
        if (sentence.span().contains(one.span())
            && here.stream().noneMatch(name -> name.span().overlaps(one.span()))) {
          NamedSpan name =
              MentionFinder.at(sentence, new DictionaryHit(one.span(), one.type(), false));
          if (name != null) {
            here.add(name);
          }
        }
      }
      here.sort(Comparator.comparing(NamedSpan::span));
      names.add(here);
    }
    return names;
  }
}
