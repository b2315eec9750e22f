package org.skein.api.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skein.api.FakeAnswers;
import org.skein.graph.model.Document;
import org.skein.graph.model.Findings;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.DocumentView;
import org.skein.ingest.source.Input;

class IngestionTest {
  private final List<String> written = new ArrayList<>();
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, DocumentView> stored = new HashMap<>();
  private final List<String> seen = new ArrayList<>();

  @Test
  void shouldWriteInTheOrderOfTheInputsWhateverIsReadFirst() throws Exception {
    CountDownLatch lastIsRead = new CountDownLatch(1);
    Reader firstIsSlow =
        document -> {
          if (document.name().equals("0")) {
            await(lastIsRead);
          }
          if (document.name().equals("9")) {
            lastIsRead.countDown();
          }
          return readPlainly(document);
        };

    RunReport report = ingest(firstIsSlow, documents(10));

    assertThat(written).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(report.documents()).isEqualTo(10);
    assertThat(report.sentences()).isEqualTo(10);
    assertThat(seen).containsExactlyElementsOf(written);
  }

  @Test
  void shouldReportADocumentThatFailsAndGoOn() {
    Reader failsOnce =
        document -> {
          if (document.name().equals("1")) {
            throw new IllegalStateException("no such tree");
          }
          return readPlainly(document);
        };

    RunReport report = ingest(failsOnce, documents(3));

    assertThat(written).containsExactly("0", "2");
    assertThat(report.documents()).isEqualTo(2);
    assertThat(report.skipped()).hasSize(1);
    assertThat(report.skipped().get(0).name()).isEqualTo("1");
    assertThat(report.skipped().get(0).code()).isEqualTo("failed");
    assertThat(report.skipped().get(0).reason()).startsWith("no such tree");
  }

  @Test
  void shouldReportADocumentThatNestsTooDeep() {
    Reader overflows =
        document -> {
          throw new StackOverflowError();
        };

    assertThat(ingest(overflows, documents(1)).skipped().get(0).reason())
        .startsWith("StackOverflowError");
  }

  @Test
  void shouldReportADocumentThatTheGraphRefuses() {
    RunReport report =
        ingest(
            this::readPlainly,
            findings -> {
              throw new IllegalArgumentException("claim about an unknown subject");
            },
            documents(1));

    assertThat(report.documents()).isZero();
    assertThat(report.skipped().get(0).reason()).startsWith("claim about an unknown subject");
  }

  @Test
  void shouldStopWhenTheGraphDoesNotAnswer() {
    Predicate<Findings> down =
        findings -> {
          throw new SkeinException(SkeinException.Code.UNAVAILABLE, "the server is down");
        };

    assertThatThrownBy(() -> ingest(this::readPlainly, down, documents(3)))
        .isInstanceOf(SkeinException.class)
        .hasMessage("the server is down");
  }

  @Test
  void shouldNotReadWhatTheGraphHasAndCountItAllTheSame() {
    List<Input> inputs = documents(2);
    stored.put(((Input.Read) inputs.get(0)).document().id(), FakeAnswers.document());

    RunReport report = ingest(this::readPlainly, inputs);

    assertThat(read).containsExactly("1");
    assertThat(written).containsExactly("1");
    assertThat(report.documents()).isEqualTo(2);
    assertThat(report.known()).isEqualTo(1);
    assertThat(report.claims()).isEqualTo(3);
    assertThat(report.mentions()).isEqualTo(3);
    assertThat(report.measurements()).isEqualTo(1);
    assertThat(report.entities()).isEqualTo(4);
  }

  @Test
  void shouldNotAskForTheReaderWhenThereIsNothingToRead() {
    List<Input> inputs = documents(1);
    stored.put(((Input.Read) inputs.get(0)).document().id(), FakeAnswers.document());
    Ingestion ingestion =
        new Ingestion(
            1,
            id -> Optional.ofNullable(stored.get(id)),
            () -> {
              throw new AssertionError("the models were loaded for nothing");
            },
            findings -> true,
            progress());

    assertThat(ingestion.run(inputs::forEach).known()).isEqualTo(1);
  }

  @Test
  void shouldReportTheSecondOfTwoInputsWithTheSameContent() {
    List<Input> inputs = List.of(input("a", "Same."), input("b", "Same."));

    RunReport report = ingest(this::readPlainly, inputs);

    assertThat(report.documents()).isEqualTo(1);
    assertThat(report.skipped().get(0).name()).isEqualTo("b");
    assertThat(report.skipped().get(0).code()).isEqualTo("duplicate");
    assertThat(report.skipped().get(0).reason()).endsWith("a");
  }

  @Test
  void shouldPassOnWhyAnInputIsNoDocument() {
    RunReport report =
        ingest(
            this::readPlainly,
            List.of(new Input.Skipped("scan.pdf", "no_text", "it holds pictures alone")));

    assertThat(report.skipped())
        .containsExactly(new RunReport.Skip("scan.pdf", "no_text", "it holds pictures alone"));
    assertThat(seen).containsExactly("scan.pdf skipped");
  }

  private RunReport ingest(Reader reader, List<Input> inputs) {
    return ingest(reader, findings -> written.add(findings.document().name()), inputs);
  }

  private RunReport ingest(Reader reader, Predicate<Findings> writer, List<Input> inputs) {
    return new Ingestion(
            2, id -> Optional.ofNullable(stored.get(id)), () -> reader, writer, progress())
        .run(inputs::forEach);
  }

  private Findings readPlainly(Document document) {
    read.add(document.name());
    return new Findings(document, 1, List.of(), List.of(), List.of(), List.of());
  }

  private Progress progress() {
    return new Progress() {
      @Override
      public void step(String name) {
        seen.add(name);
      }

      @Override
      public void skip(Input.Skipped input) {
        seen.add(input.name() + " skipped");
      }
    };
  }

  private static List<Input> documents(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> input(String.valueOf(i), "Document number " + i + "."))
        .toList();
  }

  private static Input input(String name, String text) {
    return new Input.Read(
        name, Document.of(name, "Title", null, null, null, null, "text/plain", text));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
