package io.leadtrace.evidence;

/** A kind of evidence. Kinds are stateless. */
public interface EvidenceType {

    /** Its name in JSON, such as {@code row-order}; lower case, unique. */
    String name();
}
