package org.skein.ingest.extract;

import org.jspecify.annotations.Nullable;

/**
 * A quantity attached to a name.
 *
 * @param of the other side of a ratio, or null
 * @param place where it holds, or null
 * @param confidence how likely it is so, from 0 to 1
 */
record Measured(
    NamedSpan name,
    String metric,
    Quantity quantity,
    @Nullable NamedSpan of,
    @Nullable NamedSpan place,
    double confidence) {}
