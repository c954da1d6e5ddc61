/** What one read carries from step to step: {@link io.github.gongkai.core.walk.Reading}. */
@NullMarked
package io.github.gongkai.core.walk;

import org.jspecify.annotations.NullMarked;
