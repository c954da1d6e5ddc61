/**
 * Figures that the prose of a report states. Open {@link
 * io.github.gongkai.validation.narrative.Claims} first; the words are in {@code narrative.tsv}.
 */
@NullMarked
package io.github.gongkai.validation.narrative;

import org.jspecify.annotations.NullMarked;
