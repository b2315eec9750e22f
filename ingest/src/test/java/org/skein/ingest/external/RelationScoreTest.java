package org.skein.ingest.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Mood;
import org.skein.ingest.extract.Extraction.Stated;
import org.skein.ingest.extract.NamedSpan;
import org.skein.ingest.gold.Figures;

class RelationScoreTest {
  private static final NamedSpan BLY = Invented.name("Ada Bly", "Person");
  private static final NamedSpan ZORB = Invented.name("Zorb", "Firm");

  private static RelationScore score(String set, EndMatch ends) {
    return new RelationScore(Invented.set(set), Invented.VOCABULARY, ends);
  }

  private static Stated works(NamedSpan who, NamedSpan where, Mood mood) {
    return Invented.claim(who, "works_for", where, mood);
  }

  @Test
  void shouldTakeAClaimForOneOfItsAlternatives() {
    RelationScore score = score("one", EndMatch.TYPED);
    score.add(
        Invented.text(List.of(), List.of(Invented.related("Ada Bly", "serves", "Zorb"))),
        List.of(works(BLY, ZORB, Mood.ASSERTED)));

    assertThat(score.mappable().total()).isEqualTo(Figures.of(1, 1, 1));
  }

  @Test
  void shouldTakeAClaimForEachLabelThatIsAnnotated() {
    RelationScore score = score("each", EndMatch.EXACT);
    List<Stated> claims = List.of(works(BLY, ZORB, Mood.ASSERTED));
    List<ExternalText.Related> gold =
        List.of(
            Invented.related("Ada Bly", "serves", "Zorb"),
            Invented.related("Zorb", "ceo", "Ada Bly"));
    score.add(Invented.text(List.of(), gold), claims);
    score.add(Invented.text(List.of(), List.of(), "kin"), claims);

    assertThat(score.all().total()).isEqualTo(Figures.of(2, 2, 2));
  }

  @Test
  void shouldAskForTheWordsOfANarrowerLabel() {
    RelationScore score = score("each", EndMatch.EXACT);
    NamedSpan quix = Invented.name("Quix", "Firm");
    score.add(
        Invented.text(List.of(), List.of(), "ceo"), List.of(works(ZORB, quix, Mood.ASSERTED)));

    assertThat(score.all().total()).isEqualTo(Figures.of(0, 0, 0));
  }

  @Test
  void shouldAskForDirectionMoodAndType() {
    RelationScore score = score("one", EndMatch.TYPED);
    ExternalText text =
        Invented.text(List.of(), List.of(Invented.related("Zorb", "serves", "Ada Bly")));
    score.add(text, List.of(works(BLY, ZORB, Mood.ASSERTED), works(ZORB, BLY, Mood.DENIED)));
    score.add(text, List.of(works(ZORB, BLY, Mood.ASSERTED)));

    assertThat(score.all().total()).isEqualTo(Figures.of(0, 2, 2));
  }

  @Test
  void shouldCountLabelsWithoutAPredicateAsMissedOverAllOnly() {
    RelationScore score = score("one", EndMatch.EXACT);
    score.add(
        Invented.text(List.of(), List.of(Invented.related("Ada Bly", "kin", "Zorb"))), List.of());

    assertThat(score.mappable().total()).isEqualTo(Figures.of(0, 0, 0));
    assertThat(score.all().total()).isEqualTo(Figures.of(0, 1, 0));
  }

  @Test
  void shouldTakeOverlappingEndsAndThePronounWhereItIsAnnotated() {
    RelationScore score = score("each", EndMatch.OVERLAPPING);
    NamedSpan surname =
        new NamedSpan(
            0, 0, 1, Invented.span("Bly"), "Bly", "Person", Invented.name("Quix", "Firm"));
    score.add(
        Invented.text(List.of(), List.of(Invented.related("Ada Bly", "serves", "Zorb")), "serves"),
        List.of(works(surname, ZORB, Mood.ASSERTED)));

    assertThat(score.all().total()).isEqualTo(Figures.of(1, 1, 1));
  }
}
