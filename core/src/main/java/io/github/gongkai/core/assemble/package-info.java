/** Last step: tables, header and narrative to a report with its sources. */
@NullMarked
package io.github.gongkai.core.assemble;

import org.jspecify.annotations.NullMarked;
