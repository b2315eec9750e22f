package org.skein.api.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.skein.api.http.BareServer;
import org.skein.api.http.SkeinServer;
import org.skein.ingest.bench.BenchRow;

/** Asks the server for entities over 16 connections, and a bare one for the same bytes. */
final class HttpBench {
  private static final int CONNECTIONS = 16;
  private static final long NANOS = 3_000_000_000L;
  private static final double LEAST_OF_BARE = 0.3;

  private final Ground ground;

  HttpBench(Ground ground) {
    this.ground = ground;
  }

  List<BenchRow> run() {
    ground.note().accept("entities over HTTP");
    String path = address(ground.median(0));
    try (SkeinServer server = SkeinServer.start(ground.answers(), 0);
        LeanClient first = new LeanClient(server.port());
        BareServer bare = BareServer.start(first.get(path))) {
      IntFunction<String> paths = i -> address(ground.median(i));
      perSecond(bare.port(), paths, NANOS);
      double once = perSecond(server.port(), new Once(ground), NANOS);
      perSecond(server.port(), paths, NANOS);
      double ours = perSecond(server.port(), paths, NANOS);
      double reference = perSecond(bare.port(), paths, NANOS);
      ours = (ours + perSecond(server.port(), paths, NANOS)) / 2;
      reference = (reference + perSecond(bare.port(), paths, NANOS)) / 2;
      return List.of(
          BenchRow.of("GET entity over HTTP, 16 connections, asked before", ours, "answers/s")
              .comparedWith(reference)
              .atLeast(LEAST_OF_BARE),
          BenchRow.of(
                  "GET entity over HTTP, 16 connections, each for the first time",
                  once,
                  "answers/s")
              .comparedWith(reference));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(String id) {
    return "/api/v1/entities/" + id;
  }

  /** Another entity at each question, from the middle down: none is asked for twice. */
  private static final class Once implements IntFunction<String> {
    private final Ground ground;
    private final AtomicInteger next = new AtomicInteger();

    Once(Ground ground) {
      this.ground = ground;
    }

    @Override
    public String apply(int unused) {
      // Behind the hundred that are asked again and again.
      int at = ground.byClaims().size() / 2 + 100 + next.getAndIncrement();
      return address(ground.byClaims().get(at % ground.byClaims().size()));
    }
  }

  private static double perSecond(int port, IntFunction<String> paths, long nanos)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      long start = System.nanoTime();
      List<Future<Integer>> counts = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        int first = i;
        counts.add(threads.submit(() -> ask(port, paths, first, start + nanos)));
      }
      long answers = 0;
      for (Future<Integer> each : counts) {
        answers += each.get();
      }
      return answers * 1e9 / (System.nanoTime() - start);
    } catch (ExecutionException e) {
      throw new IOException("a connection broke", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int ask(int port, IntFunction<String> paths, int first, long end)
      throws IOException {
    int answers = 0;
    try (LeanClient client = new LeanClient(port)) {
      for (int i = first; System.nanoTime() - end < 0; i++) {
        if (client.get(paths.apply(i)).length == 0) {
          throw new IOException("an empty answer");
        }
        answers++;
      }
    }
    return answers;
  }
}
