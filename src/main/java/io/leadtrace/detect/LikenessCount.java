package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;

/** How many values are what, held against one kind. One thread. */
final class LikenessCount {
    long none;
    long possible;
    long valid;
    long invalid;
    long masked;

    void add(Likeness likeness) {
        add(likeness, 1);
    }

    void add(Likeness likeness, int count) {
        switch (likeness) {
            case NONE -> none += count;
            case POSSIBLE -> possible += count;
            case VALID -> valid += count;
            case INVALID -> invalid += count;
            case MASKED -> masked += count;
        }
    }
}
