/**
 * One value -> the lists that hold it, under which spellings, and what they hold beside it.
 *
 * <p>Start at {@link io.leadtrace.find.Finder}; what it returns is a {@link io.leadtrace.find.Finding}. What is asked for is
 * taken for every kind it may be of, so a new kind of data is found without a change here.
 */
package io.leadtrace.find;
