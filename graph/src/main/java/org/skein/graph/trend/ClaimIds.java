package org.skein.graph.trend;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Ids of claims in ten bytes each: {@code c} and 20 hexadecimal digits; others are kept as text.
 */
final class ClaimIds {
  private static final HexFormat HEX = HexFormat.of();

  private final long[] high;
  private final short[] low;
  private final Map<Integer, String> odd = new HashMap<>();

  ClaimIds(int size) {
    high = new long[size];
    low = new short[size];
  }

  void set(int row, String id) {
    if (isPlain(id)) {
      high[row] = HexFormat.fromHexDigitsToLong(id, 1, 17);
      low[row] = (short) HexFormat.fromHexDigits(id, 17, 21);
    } else {
      odd.put(row, id);
    }
  }

  String get(int row) {
    String kept = odd.isEmpty() ? null : odd.get(row);
    return kept != null ? kept : "c" + HEX.toHexDigits(high[row]) + HEX.toHexDigits(low[row]);
  }

  private static boolean isPlain(String id) {
    if (id.length() != 21 || id.charAt(0) != 'c') {
      return false;
    }
    for (int i = 1; i < 21; i++) {
      char digit = id.charAt(i);
      if (!(digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f')) {
        return false;
      }
    }
    return true;
  }
}
