/** Beside the tables: who reports on which year, and the text without noise. */
@NullMarked
package io.github.gongkai.core.header;

import org.jspecify.annotations.NullMarked;
