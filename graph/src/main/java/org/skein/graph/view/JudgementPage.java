package org.skein.graph.view;

import java.util.List;

/**
 * One page of judgements, newest first.
 *
 * @param total how many there are on all pages
 */
public record JudgementPage(int total, int offset, List<JudgementView> judgements) {
  public JudgementPage {
    judgements = List.copyOf(judgements);
  }
}
