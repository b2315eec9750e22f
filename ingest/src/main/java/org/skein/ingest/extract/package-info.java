@NullMarked
package org.skein.ingest.extract;

import org.jspecify.annotations.NullMarked;
