package io.leadtrace.cli;

import io.leadtrace.source.Exhibit;
import io.leadtrace.source.Problem;
import java.util.List;

/** Takes tables as lines of CSV. */
interface CsvSink extends AutoCloseable {

    /**
     * The tables of a file come next.
     *
     * @param argument the path the user named, by which the file was found
     */
    File file(String argument, Exhibit exhibit);

    /** What could not be written, so far. */
    List<Problem> problems();

    @Override
    void close();

    /** Takes the tables of one file, one after another. */
    interface File {

        /** A table begins, by its index in the file; ends the one before. */
        void table(int index);

        /** A line of the table. */
        void line(List<String> fields);

        /** The last table of the file has ended. */
        void end();
    }
}
