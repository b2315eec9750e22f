package org.skein.graph.view;

import java.util.List;

/**
 * One page of sources, most documents first, then most cited.
 *
 * @param total how many there are in all
 */
public record SourcePage(int total, int offset, List<SourceView> sources) {
  public SourcePage {
    sources = List.copyOf(sources);
  }
}
