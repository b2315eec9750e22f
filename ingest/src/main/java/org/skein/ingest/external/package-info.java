/** Measures extraction on public annotated sets with labels of their own. */
@NullMarked
package org.skein.ingest.external;

import org.jspecify.annotations.NullMarked;
