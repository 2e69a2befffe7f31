package io.leadtrace.evidence;

import java.util.List;

/** A kind of evidence. Kinds are stateless. */
public interface EvidenceType {

    /** Its name in JSON, such as {@code row-order}; lower case, unique. */
    String name();

    /** What of this kind speaks for a candidate or against it, the weightiest first; empty if nothing does. */
    List<Evidence> weigh(Candidacy candidate);
}
