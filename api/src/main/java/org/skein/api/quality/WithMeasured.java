package org.skein.api.quality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An answer, and beside it how often such claims are right.
 *
 * @param answer its components are written as if they were this record's own
 */
public record WithMeasured<T>(@JsonUnwrapped T answer, Measured measured) {}
