/**
 * Cells of two or more lists to links between their rows, and how lists overlap.
 *
 * <p>Start at {@link io.leadtrace.match.Links}, which makes the SQL table {@code links}, and {@link
 * io.leadtrace.match.Compare}, which counts it. What links two rows is one line a key in {@code LinkKeys}. All SQL is
 * text built here, in named steps, of the kind DuckDB and Spark share. Of cells that a corpus holds in memory {@link
 * io.leadtrace.match.HeldLinks} makes the same links without it.
 */
package io.leadtrace.match;
