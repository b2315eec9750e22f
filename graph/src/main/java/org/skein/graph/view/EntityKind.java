package org.skein.graph.view;

/**
 * What an entity is, without its name.
 *
 * @param defence whether the reference knowledge ties it to armed forces
 */
public record EntityKind(String id, String type, boolean defence) {}
