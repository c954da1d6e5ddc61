/**
 * What holds for any input, tried with inputs that a fuzzer looks for. Open {@link
 * io.github.gongkai.fuzz.Oracle} first: it says what has to hold.
 */
package io.github.gongkai.fuzz;
