package org.skein.graph.view;

import java.util.List;

/**
 * One page of contradictions, most origins first.
 *
 * @param total how many there are in all
 */
public record ContradictionPage(int total, int offset, List<Contradiction> contradictions) {
  public ContradictionPage {
    contradictions = List.copyOf(contradictions);
  }
}
