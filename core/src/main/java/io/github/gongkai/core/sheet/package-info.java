/**
 * A report as the form prints it: what writers write. Open {@link
 * io.github.gongkai.core.sheet.Sheet} first.
 */
@NullMarked
package io.github.gongkai.core.sheet;

import org.jspecify.annotations.NullMarked;
