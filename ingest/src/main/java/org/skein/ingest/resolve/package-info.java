@NullMarked
package org.skein.ingest.resolve;

import org.jspecify.annotations.NullMarked;
