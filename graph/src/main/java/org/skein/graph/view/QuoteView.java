package org.skein.graph.view;

/**
 * Words of a document with their offsets.
 *
 * @param text the words
 * @param start first UTF-16 unit in the document's text
 * @param end the unit behind the last
 */
public record QuoteView(String text, int start, int end) {}
