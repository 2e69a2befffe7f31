/**
 * What the columns of a table hold, how sure that is, and why.
 *
 * <p>Start at {@link io.leadtrace.detect.Detector}; {@link io.leadtrace.detect.Detecting} puts it between a reader and
 * whoever needs the judged rows. {@code ColumnJudge} weighs each column by its header and content, {@code TableJudge} lets the
 * columns of a table speak for each other. A new kind of data is judged by what it says of values and headers itself; what
 * only many values of it tell goes to {@code Habits}. A new sector is one data file and one name in {@code Sectors}.
 */
package io.leadtrace.detect;
