/**
 * One export -> copies that can be told apart, and a leak -> whose copy it was.
 *
 * <p>Start at {@link io.leadtrace.mark.Marker}, which makes the copies, and {@link io.leadtrace.mark.MarkReader}, which tells
 * whose one was taken. What both go by is the {@code Code} of a recipient under a key.
 */
package io.leadtrace.mark;
