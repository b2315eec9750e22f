/** Measures extraction on this machine, beside CoreNLP as it comes. */
@NullMarked
package org.skein.ingest.bench;

import org.jspecify.annotations.NullMarked;
