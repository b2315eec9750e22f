@NullMarked
package org.skein.ingest.annotate;

import org.jspecify.annotations.NullMarked;
