/** The first lines a user writes; they stand in the README too. */
@NullMarked
package io.github.gongkai.quickstart;

import org.jspecify.annotations.NullMarked;
