package io.github.gongkai.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a report in the order of its form.
 *
 * @param form the form
 * @param values one cell for each address of the form
 */
record Cells(Form form, List<Cell> values) {
  Cells {
    values = List.copyOf(values);
  }

  Cell get(CellAddress address) {
    return values.get(form.indexOf(address));
  }

  List<AddressedCell> addressed() {
    return IntStream.range(0, values.size())
        .mapToObj(i -> new AddressedCell(form.cells().get(i), values.get(i)))
        .toList();
  }
}
