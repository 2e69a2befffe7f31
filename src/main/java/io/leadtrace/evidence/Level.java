package io.leadtrace.evidence;

/** How far two cells agree, the least first. */
enum Level {
    /** Both are empty. */
    EMPTY,
    /** Only the first has a value. */
    HERE_ONLY,
    /** Only the second has a value. */
    THERE_ONLY,
    /** One of them cannot be read, such as a mask in an unknown way, so that nothing can be held against it. */
    UNREADABLE,
    /** Both have values that have nothing in common. */
    DIFFERENT,
    /** Both are whole and differ, but share a coarser key. */
    KEY,
    /** One is masked or damaged, and agrees as far as it can be seen. */
    COVERED,
    /** The same canonical form in other words. */
    CANONICAL,
    /** The same text. */
    SAME;

    boolean bothFilled() {
        return compareTo(DIFFERENT) >= 0;
    }

    boolean agrees() {
        return compareTo(COVERED) >= 0;
    }
}
