package io.leadtrace.source;

/** Receives the files found below the paths a user names, in a fixed order. */
public interface ExhibitVisitor {

    /** A file that can be read; its content is there until this returns. */
    void exhibit(Exhibit exhibit);

    /** A path that cannot be read, and why. */
    void problem(Problem problem);
}
