/** Chips compared by their specifications, and export rules as predicates over them. */
@NullMarked
package org.skein.graph.compute;

import org.jspecify.annotations.NullMarked;
