package org.skein.graph.view;

import java.util.List;

/**
 * One page of claims, newest document first.
 *
 * @param total how many there are in all
 */
public record ClaimPage(int total, int offset, List<ClaimView> claims) {
  public ClaimPage {
    claims = List.copyOf(claims);
  }
}
