package org.skein.graph.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Name;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.ClaimRow;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRow;
import org.skein.graph.view.EntityRow;
import org.skein.graph.view.MeasurementRow;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.vocabulary.Vocabulary;

class DerivedTablesTest {
  private final Source source = new Source();

  @Test
  void shouldReadTheGraphOnceForEachVersion() {
    DerivedTables tables = tables(Duration.ofMinutes(1));
    GraphTables first = tables.current();
    assertThat(tables.current()).isSameAs(first);
    source.version = "v2";
    assertThat(tables.current().version()).isEqualTo("v2");
    assertThat(source.reads).hasValue(2);
  }

  @Test
  void shouldAnswerFromTheFormerTablesWhileNewOnesTakeLong() {
    DerivedTables tables = tables(Duration.ofMillis(1));
    GraphTables first = tables.current();
    source.version = "v2";
    source.gate = new CountDownLatch(1);
    assertThat(tables.current()).isSameAs(first);
    source.gate.countDown();
    GraphTables later = tables.current();
    while (later == first) {
      Thread.onSpinWait();
      later = tables.current();
    }
    assertThat(later.version()).isEqualTo("v2");
  }

  @Test
  void shouldTellWhatFailedAndTryAgain() {
    DerivedTables tables = tables(Duration.ofMinutes(1));
    source.failure = new SkeinException(SkeinException.Code.UNAVAILABLE, "no server");
    assertThatThrownBy(tables::current).isInstanceOf(SkeinException.class).hasMessage("no server");
    source.failure = null;
    assertThat(tables.current().version()).isEqualTo("v1");
  }

  private DerivedTables tables(Duration patience) {
    return new DerivedTables(source, Vocabulary.shipped(), patience);
  }

  /** An empty graph that can be slow, and fail. */
  private static final class Source implements TableSource {
    private final AtomicInteger reads = new AtomicInteger();
    private volatile String version = "v1";
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile RuntimeException failure;

    @Override
    public String version() {
      return version;
    }

    @Override
    public void forEachEntity(Consumer<EntityRow> consumer) {
      reads.incrementAndGet();
      if (failure != null) {
        throw failure;
      }
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void forEachDocument(Consumer<DocumentRow> consumer) {}

    @Override
    public void forEachClaim(Consumer<ClaimRow> consumer) {}

    @Override
    public void forEachMeasurement(Consumer<MeasurementRow> consumer) {}

    @Override
    public List<ClaimView> claims(List<String> ids) {
      return List.of();
    }

    @Override
    public List<MeasurementView> measurements(List<String> ids) {
      return List.of();
    }

    @Override
    public List<DocumentRow> documents(List<String> ids) {
      return List.of();
    }

    @Override
    public Map<String, List<Name>> names(List<String> ids) {
      return Map.of();
    }
  }
}
