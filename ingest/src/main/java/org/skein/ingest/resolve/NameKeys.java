package org.skein.ingest.resolve;

/** The keys of names that other packages may look up by. */
public final class NameKeys {
  private NameKeys() {}

  /**
   * The words of an institution's name without order, function words and choice of synonym; empty
   * for names of fewer than three telling words.
   */
  public static String institution(String name) {
    return NameKey.institution(name);
  }
}
