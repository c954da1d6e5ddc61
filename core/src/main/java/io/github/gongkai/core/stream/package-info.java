/**
 * After the layouts: cells one after another, without the breaks between rows, to rows of cells.
 * Open {@link io.github.gongkai.core.stream.Streams} first.
 */
@NullMarked
package io.github.gongkai.core.stream;

import org.jspecify.annotations.NullMarked;
