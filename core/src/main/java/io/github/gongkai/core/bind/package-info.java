/**
 * Fifth step, after laying out: grids to the cells of the form. Values are bound to labels, never
 * to absolute rows; where two readings are possible, cells are left unreadable. Open {@link
 * io.github.gongkai.core.bind.Binder} first.
 */
@NullMarked
package io.github.gongkai.core.bind;

import org.jspecify.annotations.NullMarked;
