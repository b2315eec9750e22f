@NullMarked
package org.skein.ingest.gold;

import org.jspecify.annotations.NullMarked;
