/** Lists of the graph's things as columns in memory: filtered, sorted, counted and paged. */
@NullMarked
package org.skein.graph.table;

import org.jspecify.annotations.NullMarked;
