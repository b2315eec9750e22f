/** Which pairs of entities may be one thing, and which of them are worth a person's time. */
@NullMarked
package org.skein.graph.judge;

import org.jspecify.annotations.NullMarked;
