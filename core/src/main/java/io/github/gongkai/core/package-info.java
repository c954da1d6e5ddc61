/**
 * Reads OGI annual reports. Open {@link io.github.gongkai.core.ReportParser} for one call with all
 * defaults, {@link io.github.gongkai.core.ReportReader} to configure. The walk of the data: {@code
 * decode}, {@code cut}, lay out and open (plug-ins, see {@code spi}), {@code bind}, {@code
 * assemble}.
 */
@NullMarked
package io.github.gongkai.core;

import org.jspecify.annotations.NullMarked;
