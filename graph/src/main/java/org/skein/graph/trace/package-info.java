@NullMarked
package org.skein.graph.trace;

import org.jspecify.annotations.NullMarked;
