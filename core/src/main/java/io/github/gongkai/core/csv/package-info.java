/** Reports as CSV. Open {@link io.github.gongkai.core.csv.ReportCsv} first. */
@NullMarked
package io.github.gongkai.core.csv;

import org.jspecify.annotations.NullMarked;
