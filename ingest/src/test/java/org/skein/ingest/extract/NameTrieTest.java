package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTrieTest {
  private final NameTrie trie = new NameTrie();

  @BeforeEach
  void fill() {
    add("ascend-910b", "Chip", "Ascend 910B");
    add("ascend-910b", "Chip", "910B");
    add("a100", "Chip", "A100");
    add("huawei", "Firm", "Huawei");
    add("huawei-cloud", "Firm", "Huawei Cloud");
    add("bis", "GovernmentBody", "BIS");
    add("meta", "Firm", "Meta");
    add("ernie-bot", "AIModel", "文心一言");
    add("facial-recognition", "Topic", "facial recognition");
    add("gpt-4", "AIModel", "GPT-4");
    add("yi", "AIModel", "Yi");
  }

  private void add(String id, String type, String name) {
    trie.add(new NameTrie.Entry(id, type, name, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"910B", "910-B", "910 B", "Ascend 910B", "Ascend-910B", "Ascend910B"})
  void shouldTakeSpacesAndHyphensForNothing(String surface) {
    assertThat(found("orders for the " + surface + " rose")).containsExactly(surface);
  }

  @ParameterizedTest
  @CsvSource({"A100s,A100s", "A100,A100", "A100's,A100"})
  void shouldTakeAPluralBehindADigit(String written, String surface) {
    assertThat(found("bought " + written + " early")).containsExactly(surface);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A1000", "XA100", "A100x2000y", "GPT-45", "Huaweis2", "metal", "a bis repetita"})
  void shouldNotFindANameInsideAWord(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void shouldWantTheCapitalsOfAName() {
    assertThat(found("a meta analysis")).isEmpty();
    assertThat(found("Meta said")).containsExactly("Meta");
    assertThat(found("META SAID")).containsExactly("META");
  }

  @Test
  void shouldWantAllCapitalsOfAnAcronym() {
    assertThat(found("Bis said")).isEmpty();
    assertThat(found("the BIS said")).containsExactly("BIS");
  }

  @Test
  void shouldReadInitialsWithAndWithoutFullStops() {
    add("us-commerce", "GovernmentBody", "US Commerce Department");
    add("cc-wei", "Person", "C. C. Wei");

    assertThat(found("the B.I.S. said")).containsExactly("B.I.S.");
    assertThat(found("the U.S. Commerce Department")).containsExactly("U.S. Commerce Department");
    assertThat(found("C.C. Wei, C. C. Wei and CC Wei")).hasSize(3);
    assertThat(found("plan B. It failed. In A.I. we trust")).isEmpty();
  }

  @Test
  void shouldFindATopicWithoutCapitals() {
    assertThat(found("uses Facial recognition and facial recognition")).hasSize(2);
  }

  @Test
  void shouldPreferTheLongestName() {
    assertThat(found("Huawei Cloud and Huawei")).containsExactly("Huawei Cloud", "Huawei");
  }

  @Test
  void shouldFindChineseNamesWithoutSpaces() {
    assertThat(found("百度发布文心一言大模型")).containsExactly("文心一言");
  }

  @Test
  void shouldNotJoinAcrossPunctuation() {
    assertThat(found("the Ascend. 910 B2 was")).isEmpty();
    assertThat(found("Huawei, Cloud")).containsExactly("Huawei");
    assertThat(found("Huawei\nCloud")).containsExactly("Huawei");
  }

  @Test
  void shouldKeepAllEntitiesThatShareAName() {
    add("meta-ai", "Lab", "Meta");

    assertThat(trie.find("Meta said").get(0).entries())
        .extracting(NameTrie.Entry::entityId)
        .containsExactly("meta", "meta-ai");
  }

  @Test
  void shouldPassOverANameWithoutLetterOrDigit() {
    trie.add(new NameTrie.Entry("x", "Firm", "…", false));

    assertThat(found("… and")).isEmpty();
  }

  @Test
  void shouldFindNothingInAnEmptyText() {
    assertThat(found("")).isEmpty();
  }

  /** Each of the initials could begin a run that is followed to its end in vain. */
  @Test
  void shouldReadInitialsThatNeverEnd() {
    assertThat(found("A.".repeat(200_000) + "Ab Huawei")).containsExactly("Huawei");
  }

  @Test
  void shouldKeepManyNamesApart() {
    for (int i = 0; i < 5_000; i++) {
      add("n" + i, "Firm", "Name Number" + i);
    }

    assertThat(found("Name Number7 and Name Number4999, not Name Number5001"))
        .containsExactly("Name Number7", "Name Number4999");
  }

  private List<String> found(String text) {
    return trie.find(text).stream().map(match -> match.span().of(text)).toList();
  }
}
