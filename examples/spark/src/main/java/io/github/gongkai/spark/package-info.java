/**
 * Reads reports with Apache Spark into Parquet tables. Open {@link
 * io.github.gongkai.spark.ReportsJob} first.
 */
@NullMarked
package io.github.gongkai.spark;

import org.jspecify.annotations.NullMarked;
