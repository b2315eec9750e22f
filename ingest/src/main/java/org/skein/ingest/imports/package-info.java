/** Registers and tables that others keep: each row becomes entities, claims and measurements. */
@NullMarked
package org.skein.ingest.imports;

import org.jspecify.annotations.NullMarked;
