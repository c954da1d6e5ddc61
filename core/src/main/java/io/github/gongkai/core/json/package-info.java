/**
 * Reports as JSON, read back equal: {@link io.github.gongkai.core.json.ReportJson}, or {@link
 * io.github.gongkai.core.json.GongkaiModule} on a mapper of one's own.
 */
@NullMarked
package io.github.gongkai.core.json;

import org.jspecify.annotations.NullMarked;
