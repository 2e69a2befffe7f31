/**
 * One export -> copies that can be told apart, and a leak -> whose copy it was.
 *
 * <p>Start at {@link io.leadtrace.mark.Marker}, which makes the copies, and {@link io.leadtrace.mark.MarkReader}, which tells
 * whose one was taken. What both go by is the {@code Code} of a recipient under a key; {@code Chance} says how easily a leak
 * agrees with it by accident. Another kind of mark needs its own way into a copy and out of a leak, and the same code and chance.
 */
package io.leadtrace.mark;
