/**
 * The command line. Open {@link io.github.gongkai.cli.ParseCommand} first; each output format is
 * one {@link io.github.gongkai.cli.ResultWriter}.
 */
@NullMarked
package io.github.gongkai.cli;

import org.jspecify.annotations.NullMarked;
