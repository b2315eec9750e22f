package org.skein.ingest.bench;

import java.lang.ref.WeakReference;

/** What the heap holds. */
final class Heap {
  private static final double MEGABYTE = 1 << 20;

  private Heap() {}

  /** Megabytes in use after a collection; waits until one has run. */
  static double usedAfterCollection() {
    for (int round = 0; round < 2; round++) {
      WeakReference<Object> canary = new WeakReference<>(new Object());
      for (int i = 0; i < 50 && canary.get() != null; i++) {
        System.gc();
      }
    }
    return used();
  }

  private static double used() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
