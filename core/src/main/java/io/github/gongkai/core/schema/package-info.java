/**
 * The words of the form: its printed labels from the model and their other spellings from {@code
 * spellings.tsv}, looked up by folded key. A new spelling is a line there.
 */
@NullMarked
package io.github.gongkai.core.schema;

import org.jspecify.annotations.NullMarked;
