/**
 * Measures what reading, checking and writing take, beside other ways to do it. Open {@link
 * io.github.gongkai.benchmarks.Benchmarks} first.
 */
@NullMarked
package io.github.gongkai.benchmarks;

import org.jspecify.annotations.NullMarked;
