/**
 * After the layouts: lines of a page, in which columns are a matter of place, to rows of cells.
 * Open {@link io.github.gongkai.core.page.Pages} first.
 */
@NullMarked
package io.github.gongkai.core.page;

import org.jspecify.annotations.NullMarked;
