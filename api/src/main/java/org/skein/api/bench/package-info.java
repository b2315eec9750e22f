/** Measures the answers on a made graph, each beside what a bare library does. */
@NullMarked
package org.skein.api.bench;

import org.jspecify.annotations.NullMarked;
