/** Reports made by chance. Open {@link io.github.gongkai.testing.Reports} first. */
@NullMarked
package io.github.gongkai.testing;

import org.jspecify.annotations.NullMarked;
