package org.skein.graph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Deterministic ids: the same parts give the same id on every machine. */
public final class Ids {
  private Ids() {}

  /**
   * A prefix and the first 80 bits, in hexadecimal, of SHA-256 over the parts, each ended by
   * U+001F.
   *
   * @param prefix one letter that tells the kind: {@code d} document, {@code c} claim, {@code m}
   *     measurement, {@code x} entity not in the reference knowledge
   */
  public static String of(String prefix, @Nullable Object... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (@Nullable Object part : parts) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1f);
      }
      return prefix + HexFormat.of().formatHex(digest.digest(), 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
