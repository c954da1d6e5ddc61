/**
 * Reads OGI annual reports. Open {@link io.github.gongkai.core.ReportParser} for one call with all
 * defaults, {@link io.github.gongkai.core.ReportReader} to configure. The walk of the data: decode,
 * open (a plug-in), cut, lay out (plug-ins, see {@code spi}), part rows and straighten columns
 * where the source lost them ({@code stream}, {@code page}), read the header, bind, assemble.
 */
@NullMarked
package io.github.gongkai.core;

import org.jspecify.annotations.NullMarked;
