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
        switch (likeness) {
            case NONE -> none++;
            case POSSIBLE -> possible++;
            case VALID -> valid++;
            case INVALID -> invalid++;
            case MASKED -> masked++;
        }
    }
}
