/** Third step, after decoding and opening: blocks to sections, by the words of the headings. */
@NullMarked
package io.github.gongkai.core.cut;

import org.jspecify.annotations.NullMarked;
