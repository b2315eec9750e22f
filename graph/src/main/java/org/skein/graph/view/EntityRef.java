package org.skein.graph.view;

/** An entity as other things name it. */
public record EntityRef(String id, String type, String name) {}
