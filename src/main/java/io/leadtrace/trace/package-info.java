/**
 * Where a leaked list came from, and the family tree of many lists.
 *
 * <p>Start at {@link io.leadtrace.trace.Tracer}; what it returns is an {@link io.leadtrace.trace.Attribution}.
 */
package io.leadtrace.trace;
