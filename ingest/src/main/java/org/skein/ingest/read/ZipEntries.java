package org.skein.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks an archive in memory, within bounds; hidden entries are passed over. */
final class ZipEntries {

  /** Takes the bytes of an entry. */
  interface Entries {
    void entry(String name, byte[] bytes);
  }

  /** Takes the reason why an entry was not unpacked. */
  interface Refusals {
    void refused(String name, Unreadable reason);
  }

  private final Limits limits;

  ZipEntries(Limits limits) {
    this.limits = limits;
  }

  /**
   * Gives each entry, in the order of the archive.
   *
   * @throws Unreadable if there is none, or there are too many
   */
  void read(InputStream in, Entries entries, Refusals refusals) throws Unreadable, IOException {
    // Names without the UTF-8 flag are in an unknown encoding; any byte is good in this one.
    ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
    long total = 0;
    int found = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.isDirectory() || isHidden(entry.getName())) {
        continue;
      }
      found++;
      if (found > limits.entries()) {
        throw Unreadable.tooLarge("the number of its files", limits.entries());
      }
      byte[] bytes = zip.readNBytes(limits.file() + 1);
      total += bytes.length;
      if (bytes.length > limits.file() || total > 4L * limits.file()) {
        refusals.refused(nameOf(entry), Unreadable.tooLarge("its unpacked size", limits.file()));
        return; // to go on would unpack the rest of a bomb
      }
      entries.entry(nameOf(entry), bytes);
    }
    if (found == 0) {
      throw Unreadable.empty();
    }
  }

  private static String nameOf(ZipEntry entry) {
    String name = entry.getName();
    boolean flagged = name.chars().anyMatch(c -> c > 0xff);
    return CleanText.line(
        flagged ? name : TextDecoder.decode(name.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }
}
