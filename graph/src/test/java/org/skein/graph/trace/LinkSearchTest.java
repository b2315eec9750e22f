package org.skein.graph.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Mood;
import org.skein.graph.trace.LinkRequest.Military;
import org.skein.graph.trace.LinkSearch.Link;
import org.skein.graph.view.EntityKind;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

class LinkSearchTest {
  private final List<Tie> ties = new ArrayList<>();
  private final Map<String, EntityKind> kinds = new HashMap<>();

  LinkSearchTest() {
    kind("unit", "MilitaryUnit");
    kind("firm", "Firm");
    kind("daughter", "Firm");
    kind("university", "University");
    kind("person", "Person");
    kind("chip", "Chip");
    kind("city", "Place");
    kind("topic", "Topic");
  }

  @Test
  void shouldGradeByThePredicate() {
    says("firm", "supplies", "unit");
    says("university", "collaborates_with", "unit");
    says("daughter", "competes_with", "unit");
    assertThat(links()).containsExactly("unit firm 3", "unit university 2");
  }

  @Test
  void shouldTakeTheGradeOfTheWeakestHop() {
    says("firm", "supplies", "unit");
    says("firm", "acquired", "daughter");
    assertThat(links()).containsExactly("unit firm 3", "unit daughter 3");
  }

  @Test
  void shouldNotTieThroughACivilOrganisationThatOnlyWorksWithBoth() {
    says("university", "collaborates_with", "unit");
    says("university", "collaborates_with", "firm");
    assertThat(links()).containsExactly("unit university 2");
  }

  @Test
  void shouldNotTieTwoThatOnlyUseTheSameThing() {
    says("unit", "uses", "chip");
    says("university", "uses", "chip");
    says("firm", "develops", "chip");
    assertThat(links()).containsExactly("unit firm 1");
  }

  @Test
  void shouldTieThroughAPersonButNotThroughPlacesAndTopics() {
    says("person", "works_for", "unit");
    says("person", "studied_at", "university");
    says("unit", "funds", "topic");
    says("firm", "develops", "topic");
    says("unit", "part_of", "city");
    says("firm", "part_of", "city");
    assertThat(links()).containsExactly("unit university 1");
  }

  @Test
  void shouldCountAFirmAsMilitaryOnlyWhereItIsMarked() {
    says("firm", "part_of", "daughter");
    kinds.put("daughter", new EntityKind("daughter", "Firm", true));
    assertThat(links()).isEmpty();
    LinkSearch marked = new LinkSearch(map(), Vocabulary.shipped(), Military.MARKED);
    assertThat(marked.all()).extracting(Link::grade).containsExactly(5);
  }

  @Test
  void shouldKeepTheWeakestMoodOfTheChain() {
    says("firm", "supplies", "unit", "alleged", "2022-05-01");
    says("firm", "acquired", "daughter", "asserted", "2021-01-01");
    assertThat(search().all()).extracting(Link::mood).containsOnly(Mood.ALLEGED);
    assertThat(search().all()).extracting(Link::since).containsOnly("2022-05-01");
  }

  @Test
  void shouldBeAsOldAsTheOldestChainAndUndatedIfOneIs() {
    says("firm", "supplies", "unit", "asserted", "2023-01-01");
    says("firm", "collaborates_with", "unit", "asserted", "2019-01-01");
    assertThat(search().all()).extracting(Link::since).containsExactly("2019-01-01");
    assertThat(search().all()).extracting(Link::chains).containsExactly(2);
    says("firm", "part_of", "unit", "asserted", null);
    assertThat(search().all().get(0).since()).isNull();
    assertThat(search().all().get(0).grade()).isEqualTo(5);
  }

  @Test
  void shouldGiveTheSameLinksFromEitherSide() {
    says("firm", "supplies", "unit");
    says("firm", "acquired", "daughter");
    says("person", "works_for", "unit");
    says("person", "works_for", "university");
    LinkSearch search = search();
    List<Link> fromCivil = new ArrayList<>();
    TieMap map = map();
    for (String civil : List.of("firm", "daughter", "university")) {
      fromCivil.addAll(search.of(map.number(civil)));
    }
    assertThat(fromCivil).containsExactlyInAnyOrderElementsOf(search.of(map.number("unit")));
    assertThat(fromCivil).containsExactlyInAnyOrderElementsOf(search.all()).hasSize(3);
  }

  @Test
  void shouldNotPassThroughAHubAndSaySo() {
    says("unit", "uses", "chip");
    says("firm", "develops", "chip");
    for (int i = 0; i < 300; i++) {
      kind("user" + i, "Person");
      says("user" + i, "uses", "chip");
    }
    LinkSearch search = search();
    assertThat(search.all()).isEmpty();
    assertThat(search.hubsPassedBy().cardinality()).isEqualTo(1);
  }

  private void kind(String id, String type) {
    kinds.put(id, new EntityKind(id, type, false));
  }

  private void says(String subject, String predicate, String object) {
    says(subject, predicate, object, "asserted", "2023-01-01");
  }

  private void says(String subject, String predicate, String object, String mood, String seen) {
    ties.add(new Tie(subject, predicate, object, 1, 1, false, mood, 0.9, seen, seen));
  }

  private TieMap map() {
    return TieMap.of(ties, kinds, Vocabulary.shipped());
  }

  private LinkSearch search() {
    return new LinkSearch(map(), Vocabulary.shipped(), Military.UNIT);
  }

  private List<String> links() {
    TieMap map = map();
    return search().all().stream()
        .map(
            link ->
                "%s %s %d".formatted(map.id(link.military()), map.id(link.civil()), link.grade()))
        .toList();
  }
}
