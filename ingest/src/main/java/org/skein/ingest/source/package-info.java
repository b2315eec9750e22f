@NullMarked
package org.skein.ingest.source;

import org.jspecify.annotations.NullMarked;
