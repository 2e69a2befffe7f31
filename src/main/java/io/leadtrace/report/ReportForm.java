package io.leadtrace.report;

import java.io.IOException;
import java.io.OutputStream;

/** One form a result can be given. Forms are stateless; the same result gives the same bytes. */
public interface ReportForm {

    /** Its name as {@code --format} takes it. */
    String name();

    /** Whether it has something to say about results of a class. */
    default boolean takes(Class<?> result) {
        return true;
    }

    /** Whether a terminal would show nothing but signs of no meaning. */
    default boolean isBinary() {
        return false;
    }

    /**
     * Writes a result.
     *
     * @param result what a verb of a lower room returned
     * @param display how the reader wants to see it
     * @param out where to; in UTF-8 where the form is text; stays open
     * @throws IOException where {@code out} throws it
     */
    void write(Object result, Display display, OutputStream out) throws IOException;
}
