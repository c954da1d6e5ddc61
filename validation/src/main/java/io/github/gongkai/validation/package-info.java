/**
 * Checks the relations (勾稽关系) between the figures of a report. Open {@link
 * io.github.gongkai.validation.ReportValidator} first.
 */
@NullMarked
package io.github.gongkai.validation;

import org.jspecify.annotations.NullMarked;
