package io.leadtrace.evidence;

import java.util.List;

/** All kinds of evidence. A new kind is one new file and one line here. */
public final class EvidenceTypes {
    /** Every kind. */
    public static final List<EvidenceType> ALL = List.of(
            new Containment(),
            new ExclusiveRows(),
            new SharedValues(),
            new SharedErrors(),
            new RareWording(),
            new SameText(),
            new SharedGaps(),
            new StaleValues(),
            new ChangedValues(),
            new RowOrder(),
            new ColumnSupply(),
            new HeaderWording(),
            new FileProperties(),
            new ImpossibleTimes());

    private EvidenceTypes() {}
}
