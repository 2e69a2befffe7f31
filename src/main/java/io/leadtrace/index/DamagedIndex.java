package io.leadtrace.index;

/** A file of postings is not as it was written, or cannot be read; what it was made of tells the same. */
public final class DamagedIndex extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedIndex() {
        super("damaged index");
    }
}
