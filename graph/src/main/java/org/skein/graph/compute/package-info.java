/** Chips compared by their specifications, and export rules as predicates over them. */
@org.jspecify.annotations.NullMarked
package org.skein.graph.compute;
