/**
 * What speaks for a list being the source of a leak and what against it: one class per kind of evidence, each with its
 * sentence, its weight and the rows that show it.
 *
 * <p>Start at {@link io.leadtrace.evidence.EvidenceType} and {@link io.leadtrace.evidence.EvidenceTypes}; the
 * inquiry holds the leak and all candidates side by side. A new kind of evidence is one new class, one line in the catalogue, and
 * its name and sentences in {@code evidence_*.properties}.
 */
package io.leadtrace.evidence;
