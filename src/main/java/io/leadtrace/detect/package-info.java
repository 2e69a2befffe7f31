/**
 * What the columns of a table hold, how sure that is, and why.
 *
 * <p>Start at {@link io.leadtrace.detect.Detector}; {@link io.leadtrace.detect.Detecting} puts it between a reader and
 * whoever needs the judged rows.
 */
package io.leadtrace.detect;
