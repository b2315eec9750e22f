@NullMarked
package org.skein.graph.store;

import org.jspecify.annotations.NullMarked;
