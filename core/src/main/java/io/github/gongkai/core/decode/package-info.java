/** First step: bytes to text. */
@NullMarked
package io.github.gongkai.core.decode;

import org.jspecify.annotations.NullMarked;
