@NullMarked
package org.skein.ingest;

import org.jspecify.annotations.NullMarked;
