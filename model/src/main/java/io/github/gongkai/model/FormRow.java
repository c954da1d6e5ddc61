package io.github.gongkai.model;

/** A row of one of the three tables. */
public sealed interface FormRow permits ProactiveRow, RequestRow, RemedyRow {
  /** Returns the table the row belongs to. */
  FormTable table();

  /** Returns the row part of a cell address, such as {@code denied.stateSecret}. */
  String key();
}
