/**
 * Bounds on what one read may use; {@link io.github.gongkai.core.limit.Limit} has a line for each.
 */
@NullMarked
package io.github.gongkai.core.limit;

import org.jspecify.annotations.NullMarked;
