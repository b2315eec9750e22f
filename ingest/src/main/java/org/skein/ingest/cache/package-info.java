/** Bounded memory of what is costly to work out. */
@NullMarked
package org.skein.ingest.cache;

import org.jspecify.annotations.NullMarked;
