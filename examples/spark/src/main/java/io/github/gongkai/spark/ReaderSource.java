package io.github.gongkai.spark;

import io.github.gongkai.core.ReportReader;
import java.io.Serializable;

/**
 * Where an executor takes its reader from. A reader stays where it is made; how to make one
 * travels, as a method reference or lambda that holds nothing but what is serializable.
 *
 * <pre>{@code
 * ReaderSource mine = () -> ReportReader.builder().layout(new MyLayout()).build();
 * }</pre>
 */
@FunctionalInterface
interface ReaderSource extends Serializable {
  /** Returns a reader. */
  ReportReader reader();
}
