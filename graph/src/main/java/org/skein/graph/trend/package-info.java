/** How often things are stated over time: series, bursts, newcomers, risers, plans. */
@NullMarked
package org.skein.graph.trend;

import org.jspecify.annotations.NullMarked;
