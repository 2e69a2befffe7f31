package io.leadtrace.report;

import io.leadtrace.source.Problem;
import java.util.List;

/** Lays out one kind of result for people. Stateless. */
interface View<T> {

    /** The class of the results it lays out. */
    Class<T> of();

    /** The result as a page. */
    Page page(T result, Display display);

    /** What the result says could not be read. */
    List<Problem> problems(T result);
}
