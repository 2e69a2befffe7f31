/**
 * Where a leaked list came from, and the family tree of many lists.
 *
 * <p>Start at {@link io.leadtrace.trace.Tracer}; what it returns is an {@link io.leadtrace.trace.Attribution}. {@code Shares} and
 * {@code Weighing} say which candidates explain the leak best, {@code Verdict} which of them are named, {@code Opinion} puts it
 * into words. Trees of many lists begin at {@link io.leadtrace.trace.FamilyTree}. A further kind of evidence belongs to the room
 * below and needs nothing here.
 */
package io.leadtrace.trace;
