package org.skein.api.job;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once for all threads. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  /** A thing that {@code maker} makes. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T thing = made;
    if (thing == null) {
      thing = maker.get();
      made = thing;
    }
    return thing;
  }
}
