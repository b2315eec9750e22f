/** How far artifacts have come, as claims and measurements say. */
@NullMarked
package org.skein.graph.progress;

import org.jspecify.annotations.NullMarked;
