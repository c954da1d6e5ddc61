/**
 * The OGI annual report (政府信息公开工作年度报告) as immutable values. Open {@link
 * io.github.gongkai.model.AnnualReport} first; {@link io.github.gongkai.model.Form} lists the cells
 * of an edition. Nothing here reads or checks; no value is ever null.
 */
@NullMarked
package io.github.gongkai.model;

import org.jspecify.annotations.NullMarked;
