package org.skein.ingest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

class StageClockTest {
  private static final Sentence SENTENCE = new Sentence(0, new Span(0, 1), List.of(), false);

  private final AtomicLong now = new AtomicLong();

  /** Takes 100 to annotate and 10 to parse; knows no dependencies. */
  private final Annotator fake =
      new Annotator() {
        @Override
        public List<Sentence> sentences(String text) {
          now.addAndGet(100);
          return List.of(SENTENCE);
        }

        @Override
        public Dependencies parse(Sentence sentence) {
          now.addAndGet(10);
          return null;
        }
      };

  private final StageClock clock = new StageClock(fake, now::get);

  private void read(int mentions, int parses, int rest) {
    clock.sentences("text");
    now.addAndGet(mentions);
    for (int i = 0; i < parses; i++) {
      clock.parse(SENTENCE);
      now.addAndGet(rest);
    }
  }

  @Test
  void shouldTellTheStagesApart() {
    StageClock.Stages stages = clock.time(List.of(() -> read(5, 2, 3), () -> read(5, 1, 3)));

    assertThat(stages).isEqualTo(new StageClock.Stages(200, 10, 30, 9));
  }

  @Test
  void shouldCountATextWithoutParseAsMentions() {
    assertThat(clock.time(List.of(() -> read(7, 0, 0))))
        .isEqualTo(new StageClock.Stages(100, 7, 0, 0));
  }

  @Test
  void shouldNotCountWhatIsReadWhileItStands() {
    read(5, 1, 3);

    assertThat(clock.time(List.of())).isEqualTo(new StageClock.Stages(0, 0, 0, 0));
  }
}
