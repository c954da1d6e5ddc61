/**
 * Measures how long checks take, beside other ways to write them. Open {@link
 * io.github.gongkai.benchmarks.Benchmarks} first.
 */
@NullMarked
package io.github.gongkai.benchmarks;

import org.jspecify.annotations.NullMarked;
