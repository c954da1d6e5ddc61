package io.github.gongkai.model;

/** A column of one of the three tables. */
public sealed interface FormColumn permits ProactiveColumn, Applicant, RemedyOutcome {
  /** Returns the table the column belongs to. */
  FormTable table();

  /** Returns the column part of a cell address, such as {@code naturalPerson}. */
  String key();
}
