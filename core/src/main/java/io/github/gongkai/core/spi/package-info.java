/**
 * What a plug-in sees. Implement {@link io.github.gongkai.core.spi.TableLayout} for a new way in
 * which text shows tables, {@link io.github.gongkai.core.spi.DocumentFormat} for a new file format.
 */
@NullMarked
package io.github.gongkai.core.spi;

import org.jspecify.annotations.NullMarked;
