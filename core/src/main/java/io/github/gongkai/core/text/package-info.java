/**
 * What characters mean to the reader: space, figures, dates, names, titles, and the folded key
 * under which a label is looked up however it is written.
 */
@NullMarked
package io.github.gongkai.core.text;

import org.jspecify.annotations.NullMarked;
