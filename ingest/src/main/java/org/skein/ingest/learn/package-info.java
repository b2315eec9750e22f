@NullMarked
package org.skein.ingest.learn;

import org.jspecify.annotations.NullMarked;
