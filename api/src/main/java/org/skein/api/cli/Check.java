package org.skein.api.cli;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;

/**
 * What the doctor found at one point.
 *
 * @param name what was looked at
 * @param state whether it is right
 * @param found what was found, in words
 * @param todo what to do, or null where nothing is to do
 * @param exitCode the exit code for it; 0 unless the state is WRONG
 */
record Check(String name, State state, String found, @Nullable String todo, int exitCode) {

  /** Whether something is as it should be. */
  enum State {
    RIGHT,
    NOTE,
    WRONG
  }

  static Check right(String name, String found) {
    return new Check(name, State.RIGHT, found, null, ExitCodes.OK);
  }

  static Check note(String name, String found, String todo) {
    return new Check(name, State.NOTE, found, todo, ExitCodes.OK);
  }

  static Check wrong(String name, String found, String todo, SkeinException.Code code) {
    return new Check(name, State.WRONG, found, todo, ExitCodes.of(code));
  }
}
