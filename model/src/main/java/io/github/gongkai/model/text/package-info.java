/** What reading a table and reading prose share: {@link io.github.gongkai.model.text.Numerals}. */
@NullMarked
package io.github.gongkai.model.text;

import org.jspecify.annotations.NullMarked;
