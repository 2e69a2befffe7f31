package io.leadtrace.cli;

import io.leadtrace.source.Problem;
import java.util.List;

/** What the program returns to whoever started it. */
final class ExitCode {
    static final int DONE = 0;

    /** Done, and what {@code --fail-on} names was found. */
    static final int FOUND = 1;

    /** Nothing was done, as the call asks for what cannot be done or names nothing that is there. */
    static final int WRONG_CALL = 2;

    /** Done, but part of the input could not be read; or not done, as where the disk is full. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}

    /** What is returned when all is done but for what could not be read. */
    static int of(List<Problem> problems) {
        return problems.stream().allMatch(Problem::harmless) ? DONE : INCOMPLETE;
    }
}
