package org.skein.ingest.resolve.match;

/**
 * Two names of which it is known whether they mean one thing.
 *
 * @param group what the pair is kept together with when pairs are divided, such as an entity's id
 * @param bearer what bears the names, as far as the list says
 */
public record LabelledPair(String first, String second, boolean same, String group, Bearer bearer) {

  /** A pair of which the list does not say what bears the names. */
  public LabelledPair(String first, String second, boolean same, String group) {
    this(first, second, same, group, Bearer.UNKNOWN);
  }
}
