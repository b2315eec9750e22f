@NullMarked
package org.skein.graph.search;

import org.jspecify.annotations.NullMarked;
