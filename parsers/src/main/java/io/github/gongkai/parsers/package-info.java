/**
 * Second and fourth step: document formats open bytes, layouts find the grids in the text of a
 * section. One class each; open {@link io.github.gongkai.parsers.BarLayout} for the shortest.
 */
@NullMarked
package io.github.gongkai.parsers;

import org.jspecify.annotations.NullMarked;
