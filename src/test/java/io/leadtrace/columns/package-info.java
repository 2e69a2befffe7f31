/**
 * Made-up Chinese lists whose columns are labelled, to hold the judging of columns to.
 *
 * <p>What lists are made stands in {@code lists.tsv} and {@code words.tsv} of this package's resources; nothing in them comes
 * from the words kinds are recognised by. Start at {@link io.leadtrace.columns.MadeLists} for the lists and at {@link
 * io.leadtrace.columns.JudgeRun} for the figures. A new column is one line in {@code lists.tsv} and, if no maker writes such
 * values yet, one line in a maker.
 */
package io.leadtrace.columns;
