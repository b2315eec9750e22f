package org.skein.graph.view;

/**
 * A document as an index needs it.
 *
 * @param claims how many claims it states
 */
public record DocumentEntry(DocumentRef document, String text, int claims) {}
