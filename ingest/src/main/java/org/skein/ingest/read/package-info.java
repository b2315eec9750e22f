@NullMarked
package org.skein.ingest.read;

import org.jspecify.annotations.NullMarked;
