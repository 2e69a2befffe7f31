package io.leadtrace.casefile;

import io.leadtrace.fingerprint.CellPostings;
import io.leadtrace.index.PostingSorter;
import java.io.IOException;

/** What an index takes in before it is made to last: new files in the folder of work. One thread. */
final class IndexGrowth implements AutoCloseable {
    /** After so many postings what is done is made to last, so that a crash does not leave the index far behind. */
    private static final long LASTING = 64L << 20;

    private final IndexRuns runs;
    private final PostingSorter sorter;
    private final CellPostings postings;
    private final int known;
    private int files;
    private int lists;
    private long size;

    /** Grows from a state on. */
    IndexGrowth(IndexRuns runs, int files, int lists) {
        this.runs = runs;
        known = files;
        this.files = files;
        this.lists = lists;
        sorter = runs.sorter();
        postings = new CellPostings(sorter, lists, this::take);
    }

    private void take(PostingSorter some) throws IOException {
        size += some.size();
        runs.add(some);
    }

    /** Where the cells of the file that is read go. */
    CellPostings postings() {
        return postings;
    }

    /** A file whose cells it took is in the log. */
    void kept(int itsLists) {
        files++;
        lists += itsLists;
    }

    /** Whether it took in any file that was kept. */
    boolean hasGrown() {
        return files > known;
    }

    /** Whether it is time to make it last. */
    boolean isLarge() {
        return size + sorter.size() >= LASTING;
    }

    /** Ends its files. */
    IndexRuns settled() throws IOException {
        postings.end();
        runs.settle();
        return runs;
    }

    /** How many files of the log it knows. */
    int files() {
        return files;
    }

    /** How many lists these have. */
    int lists() {
        return lists;
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
