package io.leadtrace.report;

import io.leadtrace.source.SourceFile;
import java.util.List;

/**
 * A result with what has to be filed beside it.
 *
 * @param result what a verb returned
 * @param files the files it rests on, in the order they were found
 * @param rows rows that show it, side by side; empty where there are none or their files are not at hand
 */
public record Report(Object result, List<SourceFile> files, List<RowsBeside> rows) {
    public Report {
        files = List.copyOf(files);
        rows = List.copyOf(rows);
    }

    /** What a verb returned, whether it comes in a report or alone. */
    static Object result(Object any) {
        return any instanceof Report report ? report.result() : any;
    }

    /** The files a result rests on, as far as they came with it. */
    static List<SourceFile> files(Object any) {
        return any instanceof Report report ? report.files() : List.of();
    }
}
