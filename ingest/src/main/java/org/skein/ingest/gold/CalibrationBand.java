package org.skein.ingest.gold;

/**
 * The predicted claims whose confidence lies in {@code [from, to)}: were as many right as it says?
 *
 * @param mean the mean of their confidence
 * @param hit how many of them are in the gold
 * @param predicted how many there are
 */
public record CalibrationBand(double from, double to, double mean, int hit, int predicted) {}
