package org.skein.ingest.bench;

import java.lang.management.ManagementFactory;

/** The processor time of this thread: what else the machine does hardly changes it. */
final class CpuClock {
  private CpuClock() {}

  static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
