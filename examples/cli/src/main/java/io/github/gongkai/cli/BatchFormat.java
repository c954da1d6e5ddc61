package io.github.gongkai.cli;

import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a batch is written.
 *
 * @param start writes what comes before all files, and returns what writes each
 * @param lines how the files of the lines are told; empty if they are not
 */
record BatchFormat(Function<Writer, Batch.Taker> start, Optional<FileLines> lines) {}
