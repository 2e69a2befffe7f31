/**
 * The command line: one command per file, groups of options as mixins. A command builds its input, calls one verb of a
 * lower room and hands the result to the report.
 *
 * <p>Start at {@link io.leadtrace.cli.Program}. To add a command, write its {@code CliCommand}, list it in {@code
 * Program}, and give its help in both languages in {@code help_*.properties}.
 */
package io.leadtrace.cli;
