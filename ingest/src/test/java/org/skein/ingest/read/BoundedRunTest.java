package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedRunTest {
  private static final Raw RAW = new Raw("a.txt", new byte[0]);

  private static Unreadable refusal(FormatReader reader, Duration limit) {
    return catchThrowableOfType(Unreadable.class, () -> new BoundedRun(limit).read(reader, RAW));
  }

  @Test
  void shouldNotWaitForAParserThatDoesNotEnd() {
    FormatReader endless =
        raw -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return FormatReader.Part.only(Draft.of("text/plain", "x"));
        };
    assertThat(refusal(endless, Duration.ofMillis(50)).code()).isEqualTo("timeout");
  }

  @Test
  void shouldSurviveErrorsOfAParser() {
    FormatReader deep =
        raw -> {
          throw new StackOverflowError();
        };
    FormatReader hungry =
        raw -> {
          throw new OutOfMemoryError();
        };
    FormatReader wrong =
        raw -> {
          throw new IllegalStateException("what");
        };
    assertThat(refusal(deep, Duration.ofSeconds(9)).code()).isEqualTo("failed");
    assertThat(refusal(hungry, Duration.ofSeconds(9)).code()).isEqualTo("failed");
    assertThat(refusal(wrong, Duration.ofSeconds(9)).reason()).contains("what");
  }
}
