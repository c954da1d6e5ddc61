package io.github.gongkai.core.spi;

/** A part of a document, in the order of the source: running text or a grid of cells. */
public sealed interface Block permits Prose, Grid {}
