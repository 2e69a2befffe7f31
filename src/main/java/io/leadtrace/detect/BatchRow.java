package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;

/** A row whose cells were counted, column by column. Stands at one row of its batch after the other. */
final class BatchRow implements PersonRow {
    private final Batch batch;
    private int place;

    BatchRow(Batch batch) {
        this.batch = batch;
    }

    void at(int place) {
        this.place = place;
    }

    @Override
    public long identity(int column) {
        return batch.column(column).identity(place);
    }

    @Override
    public boolean isFilled(int column) {
        return batch.column(column).isFilled(place);
    }

    @Override
    public boolean isMinor(int column) {
        return batch.column(column).isMinor(place);
    }

    @Override
    public long texts() {
        return batch.texts(place);
    }

    @Override
    public Likeness examine(int column) {
        return batch.column(column).likeness(place);
    }
}
