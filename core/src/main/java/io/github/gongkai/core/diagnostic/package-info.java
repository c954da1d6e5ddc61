/**
 * What the reader noticed: {@link io.github.gongkai.core.diagnostic.Diagnostic} says where, what
 * was found and what was expected; its code says what that means.
 */
@NullMarked
package io.github.gongkai.core.diagnostic;

import org.jspecify.annotations.NullMarked;
