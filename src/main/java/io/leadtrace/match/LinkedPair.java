package io.leadtrace.match;

/**
 * Two rows that are one person.
 *
 * @param rowA the data row of the first list, from 1
 * @param rowB the data row of the second list, from 1; the later one where both are of one list
 * @param score the probability that they are one person, 0.5 to 1
 */
public record LinkedPair(int rowA, int rowB, double score) {}
