package org.skein.ingest.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark decides; then UTF-8 if the bytes are valid; then what the text
 * declares of itself; then a guess by statistics.
 */
final class TextDecoder {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})");
  private static final int SAMPLE = 65_536;
  private static final int DECLARATION_WITHIN = 4_096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /** The text, without a byte order mark. */
  static String decode(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return withoutMark(new String(bytes, marked));
    }
    Charset wide = byZeros(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    Charset declared = declared(bytes);
    if (utf8 != null && !isEscaped(bytes, declared)) {
      return utf8;
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      String text = strict(bytes, declared);
      if (text != null) {
        return text;
      }
    }
    return isNearlyUtf8(bytes)
        ? new String(bytes, StandardCharsets.UTF_8).replace("\ufffd", "")
        : new String(bytes, guessed(bytes));
  }

  /** The encoding that the first bytes state, if any. */
  static @Nullable Charset byMark(byte[] b) {
    if (startsWith(b, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(b, 0xff, 0xfe, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(b, 0, 0, 0xfe, 0xff)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(b, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(b, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
  }

  /** UTF-16 without a mark shows as zeros in every second byte of Latin text, or as plain text. */
  static @Nullable Charset byZeros(byte[] b) {
    int length = Math.min(b.length, SAMPLE) & ~1;
    if (length < 8) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (odd > pairs * 0.6 && even < pairs * 0.05) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > pairs * 0.6 && odd < pairs * 0.05) {
      return StandardCharsets.UTF_16BE;
    }
    if (odd > 3 * even && isPlain(new String(b, 0, length, StandardCharsets.UTF_16LE))) {
      return StandardCharsets.UTF_16LE;
    }
    return even > 3 * odd && isPlain(new String(b, 0, length, StandardCharsets.UTF_16BE))
        ? StandardCharsets.UTF_16BE
        : null;
  }

  /** Whether nearly all of a text is of the scripts and signs that reports are written in. */
  private static boolean isPlain(String text) {
    long plain =
        text.chars()
            .filter(
                c ->
                    (c >= 0x20 && c < 0x530)
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x2010 && c < 0x2030)
                        || (c >= 0x3000 && c < 0x3100)
                        || (c >= 0x4e00 && c < 0x9fa6)
                        || (c >= 0xac00 && c < 0xd7a4)
                        || (c >= 0xff00 && c < 0xff60))
            .count();
    return plain > 0.95 * text.length();
  }

  private static boolean startsWith(byte[] b, int... mark) {
    if (b.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((b[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** ISO-2022 and HZ are valid ASCII: there the declaration is to be believed. */
  private static boolean isEscaped(byte[] bytes, @Nullable Charset declared) {
    if (declared == null) {
      return false;
    }
    String name = declared.name().toUpperCase(Locale.ROOT);
    if (!name.startsWith("ISO-2022")) {
      return false;
    }
    for (byte b : bytes) {
      if (b == 0x1b) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    Charset found = m.find() ? named(m.group(1)) : null;
    // What could be read as ASCII up to here is not of two or four bytes a character.
    return found == null || found.name().startsWith("UTF-16") || found.name().startsWith("UTF-32")
        ? null
        : found;
  }

  private static @Nullable Charset named(String name) {
    String known =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
          case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "shift_jis", "x-sjis" -> "windows-31j";
          default -> name;
        };
    try {
      return Charset.forName(known);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Text cut in the middle of a character, or with a few damaged bytes, is still UTF-8. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == 0xfffd).count();
    long good = text.chars().filter(c -> c > 0x7f && c != 0xfffd).count();
    return bad <= 3 ? good > 2 * bad : good > 50 * bad;
  }

  private static Charset guessed(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    for (CharsetMatch match : detector.detectAll()) {
      Charset charset = named(match.getName());
      if (charset != null && !charset.name().startsWith("UTF-")) {
        return charset;
      }
    }
    return WINDOWS_1252;
  }
}
