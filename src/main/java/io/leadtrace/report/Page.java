package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a result says to a person, in no form and no language yet.
 *
 * @param answer the answer to the question that was asked, in one sentence
 * @param remarks what has to be known to read the figures rightly
 * @param sheets the figures
 * @param drawings pictures, for forms that can show them
 * @param problems what could not be read
 */
record Page(Message answer, List<Message> remarks, List<Sheet> sheets, List<Drawing> drawings, List<Problem> problems) {
    /** The {@link Sheet#brief} of a sheet that is too wide for text. */
    static final int NEVER_AS_TEXT = -1;

    Page {
        remarks = List.copyOf(remarks);
        sheets = List.copyOf(sheets);
        drawings = List.copyOf(drawings);
        problems = List.copyOf(problems);
    }

    /** All its sheets and one more for what could not be read, if anything. */
    List<Sheet> sheetsAndProblems(Display display) {
        if (problems.isEmpty()) {
            return sheets;
        }
        List<Sheet> all = new ArrayList<>(sheets);
        all.add(new Sheet(
                "problems",
                Message.of("report.problem.title"),
                0,
                List.of(
                        new Column(Message.of("report.problem.where"), Figure.PATH),
                        new Column(Message.of("report.problem.what"), Figure.TEXT)),
                problems.stream()
                        .map(problem -> List.<Object>of(display.text(problem.where()), problem.what()))
                        .toList()));
        return all;
    }

    /**
     * A table of figures.
     *
     * @param name its short English name, unique in the page, for files and links
     * @param title what it shows
     * @param brief how many of its rows a short form shows; the rows stand in the order of their importance
     * @param columns its columns
     * @param rows as many cells as there are columns: text, a {@link Message}, a {@link Long}, a {@link Double} or null
     * @param appendix whether it is looked up rather than read, and stands behind all others where one reads from the top
     */
    record Sheet(
            String name, Message title, int brief, List<Column> columns, List<List<Object>> rows, boolean appendix) {
        Sheet(String name, Message title, int brief, List<Column> columns, List<List<Object>> rows) {
            this(name, title, brief, columns, rows, false);
        }

        /** The same to be looked up. */
        Sheet asAppendix() {
            return new Sheet(name, title, brief, columns, rows, true);
        }

        Sheet {
            columns = List.copyOf(columns);
            rows = rows.stream()
                    .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                    .toList();
        }
    }

    /**
     * A column.
     *
     * @param header what its figures mean
     * @param type of what type they are
     * @param detail whether a short form does without it
     */
    record Column(Message header, Figure type, boolean detail) {
        Column(Message header, Figure type) {
            this(header, type, false);
        }

        /** The same, left out of short forms. */
        Column asDetail() {
            return new Column(header, type, true);
        }
    }

    /** What the cells of a column are. */
    enum Figure {
        /** Words, which may be broken into lines. */
        TEXT,
        /** A path or a label of a list, which may be shortened in its middle. */
        PATH,
        /** A number of things. */
        COUNT,
        /** A part of a whole, 0 to 1, shown in percent. */
        SHARE,
        /** How many times something is reached; 1 is just. */
        TIMES,
        /** A probability, never shown as certain. */
        PROBABILITY,
        /** A weight in powers of ten. */
        WEIGHT;

        boolean isNumber() {
            return this != TEXT && this != PATH;
        }
    }
}
