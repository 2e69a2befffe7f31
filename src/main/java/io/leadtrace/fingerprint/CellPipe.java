package io.leadtrace.fingerprint;

import io.leadtrace.detect.Profile;
import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.Reading;
import io.leadtrace.table.TableHead;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;

/**
 * What is read from one file, on its way from the thread that reads it to the one that loads it. Holds so much that a
 * list of ordinary size is read to its end while earlier ones are loaded; the reader of a longer one waits.
 */
final class CellPipe {
    private static final int BATCHES = 32;

    private final SourceFile file;
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(BATCHES);

    CellPipe(SourceFile file) {
        this.file = file;
    }

    /** A step of reading a file. */
    sealed interface Event {}

    /** A table begins. */
    record Began(TableHead head, Profile profile) implements Event {}

    /** Cells of the table that began last. */
    record Cells(CellBatch batch) implements Event {}

    /** The table ends, having so many data rows, sorted by some columns. */
    record Ended(long rows, List<Integer> sortedBy) implements Event {}

    /** The file ends; the reading is null if its reader broke down. */
    record Done(Reading reading) implements Event {}

    /** Where what was read goes, on the thread that waits for it. */
    interface Sink {
        /** A table begins. */
        void began(TableHead head, Profile profile);

        /** Cells of that table. */
        void cells(DigestedCells cells);

        /** The table ends. */
        void ended(long rows, List<Integer> sortedBy);
    }

    /**
     * Hands on all that is read of the file, waiting for it.
     *
     * @return what reading came to; one problem if it broke down
     */
    Reading drain(Sink sink) {
        boolean whole = true;
        while (true) {
            Event event = take();
            if (event instanceof Began began) {
                sink.began(began.head(), began.profile());
            } else if (event instanceof Cells cells) {
                if (cells.batch().digested()) {
                    sink.cells(cells.batch().cells());
                } else {
                    whole = false;
                }
            } else if (event instanceof Ended ended) {
                sink.ended(ended.rows(), ended.sortedBy());
            } else if (event instanceof Done done) {
                return whole && done.reading() != null ? done.reading() : broken();
            }
        }
    }

    private Reading broken() {
        Problem broken = new Problem(file.path(), Message.of("fingerprint.broken"));
        return new Reading("", null, null, Map.of(), List.of(broken));
    }

    SourceFile file() {
        return file;
    }

    /** Adds an event, once there is room. */
    void put(Event event) {
        try {
            events.put(event);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private Event take() {
        try {
            return events.take();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted");
    }
}
