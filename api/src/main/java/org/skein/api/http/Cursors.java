package org.skein.api.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.table.Position;

/**
 * Places in lists as opaque words. A cursor is good for the graph and the question that it was
 * given out for, across restarts; one that was changed, or made up, is refused.
 */
final class Cursors {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int MAC = 12;
  private static final int LONGEST = 4000;

  private final SecretKeySpec key;

  /** Cursors of the graph whose state has this name. */
  Cursors(String version) {
    // What stands before the revision names the graph itself, and does not change.
    String graph = version.substring(0, Math.max(version.lastIndexOf(':'), 0));
    this.key =
        new SecretKeySpec(("skein cursor " + graph).getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The cursor for {@code position} in the list that {@code question} describes. */
  String write(String question, Position position) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(position.id().getBytes(StandardCharsets.UTF_8));
    for (String value : position.keys()) {
      parts.add(((value == null ? "-" : "=" + value)).getBytes(StandardCharsets.UTF_8));
    }
    int length = parts.stream().mapToInt(part -> part.length + Integer.BYTES).sum();
    ByteBuffer payload = ByteBuffer.allocate(length);
    parts.forEach(part -> payload.putInt(part.length).put(part));
    byte[] mac = mac(question, payload.array());
    byte[] all = ByteBuffer.allocate(MAC + length).put(mac).put(payload.array()).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /**
   * The position that a cursor stands for.
   *
   * @throws BadParameterException if it was not given out for this question
   */
  Position read(String question, String cursor) {
    byte @Nullable [] bytes = bytes(cursor);
    if (bytes == null || bytes.length < MAC) {
      throw refused();
    }
    byte[] payload = Arrays.copyOfRange(bytes, MAC, bytes.length);
    if (!MessageDigest.isEqual(Arrays.copyOf(bytes, MAC), mac(question, payload))) {
      throw refused();
    }
    ByteBuffer rest = ByteBuffer.wrap(payload);
    String id = next(rest);
    List<@Nullable String> keys = new ArrayList<>();
    while (rest.hasRemaining()) {
      String value = next(rest);
      keys.add(value.startsWith("=") ? value.substring(1) : null);
    }
    return new Position(keys, id);
  }

  private static String next(ByteBuffer rest) {
    byte[] part = new byte[rest.getInt()];
    rest.get(part);
    return new String(part, StandardCharsets.UTF_8);
  }

  private static byte @Nullable [] bytes(String cursor) {
    try {
      return cursor.length() > LONGEST ? null : Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private byte[] mac(String question, byte[] payload) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(question.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(payload), MAC);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 is part of every Java platform", e);
    }
  }

  private static BadParameterException refused() {
    return new BadParameterException(
        Code.USAGE,
        "cursor",
        "this cursor was not given out for this list, filter and order: follow the link 'next', or"
            + " start again without a cursor",
        null);
  }
}
