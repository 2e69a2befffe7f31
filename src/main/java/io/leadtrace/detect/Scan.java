package io.leadtrace.detect;

import io.leadtrace.detect.ColumnProfile.RunnerUp;
import io.leadtrace.language.Message;
import io.leadtrace.law.LawCount;
import io.leadtrace.law.RuleSet;
import io.leadtrace.law.Screening;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.Reading;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in a number of files.
 *
 * @param schema the schema of its JSON, {@value #SCHEMA}
 * @param files the files, in the order they were found; those that could not be opened stand in {@code problems}
 * @param problems what could not be opened at all
 * @param totals all files together
 * @param unknown which figures, {@code notData}, {@code minors}, {@code masked}, {@code invalid} and {@code samples}, are not
 *     known, as of lists in a case; they then are 0 or empty
 */
public record Scan(
        String schema, List<ScannedFile> files, List<Problem> problems, Totals totals, List<String> unknown) {
    /** The schema of the JSON and its version. */
    public static final String SCHEMA = "leadtrace/scan/1";

    public Scan {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        unknown = List.copyOf(unknown);
    }

    /**
     * A file.
     *
     * @param path the path as given or found
     * @param sha256 the SHA-256 of its bytes
     * @param size its length in bytes
     * @param modified when it was last changed; null where that is unknown
     * @param container the archive it lies in; null for none
     * @param format its format by its bytes; empty if none was known
     * @param encoding the character encoding of a text file; null for others
     * @param delimiter what separates the fields of a text file; null for others
     * @param metadata document properties and the like
     * @param tables its tables
     * @param problems what could not be read
     * @param screening what its rows come to, those of all its tables together
     * @param law what the rule set counts in it, people in several of its tables once
     */
    public record ScannedFile(
            String path,
            String sha256,
            long size,
            Instant modified,
            String container,
            String format,
            String encoding,
            String delimiter,
            Map<String, String> metadata,
            List<ScannedTable> tables,
            List<Problem> problems,
            Screening screening,
            LawCount law) {
        public ScannedFile {
            metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
            tables = List.copyOf(tables);
            problems = List.copyOf(problems);
        }

        /** A file as it was read, with what was counted of the people in it. */
        static ScannedFile of(
                SourceFile source, Reading reading, List<ScannedTable> tables, PeopleTally people, RuleSet rules) {
            return new ScannedFile(
                    source.path(),
                    source.sha256(),
                    source.size(),
                    source.modified(),
                    source.container(),
                    reading.format(),
                    reading.encoding(),
                    reading.delimiter(),
                    reading.metadata(),
                    tables,
                    reading.problems(),
                    people.screening(),
                    people.law(rules));
        }
    }

    /**
     * A table.
     *
     * @param name its sheet's name; empty for a text file
     * @param index its index in the file, from 0
     * @param hidden whether its sheet is hidden
     * @param headerRow the row its header ends on, from 1; 0 without a header
     * @param rows its data rows
     * @param notData its other rows by what they are, such as {@code title}
     * @param people how many people its rows are about: rows that share their strongest identifying value are one person,
     *     a row without any is one; exact up to a million, then within 1 %
     * @param columns its columns
     * @param keptBy who keeps lists with such columns, a hint
     * @param screening what its rows come to
     * @param law what the rule set counts in it
     */
    public record ScannedTable(
            String name,
            int index,
            boolean hidden,
            long headerRow,
            long rows,
            Map<String, Long> notData,
            long people,
            List<ScannedColumn> columns,
            SectorHint keptBy,
            Screening screening,
            LawCount law) {
        public ScannedTable {
            notData = Collections.unmodifiableMap(new LinkedHashMap<>(notData));
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column.
     *
     * @param index its index, from 0
     * @param header its header; empty without one
     * @param kind the kind of data it holds
     * @param confidence the probability that the kind is right
     * @param reasons why, the strongest first
     * @param runnersUp the next likely kinds
     * @param filled how many data rows have a value
     * @param distinct how many different texts; exact up to 65,536, then within 1 %
     * @param valid how many values are of the kind by their form; of lists in a case, how many have a canonical form
     * @param invalid how many have the form and cannot be true
     * @param masked how many are partly covered
     * @param samples some values, masked
     */
    public record ScannedColumn(
            int index,
            String header,
            String kind,
            double confidence,
            List<Message> reasons,
            List<RunnerUp> runnersUp,
            long filled,
            long distinct,
            long valid,
            long invalid,
            long masked,
            List<String> samples) {
        public ScannedColumn {
            reasons = List.copyOf(reasons);
            runnersUp = List.copyOf(runnersUp);
            samples = List.copyOf(samples);
        }
    }

    /**
     * All files together.
     *
     * @param files how many files were found
     * @param tables how many tables
     * @param rows how many data rows
     * @param people how many people, those in several tables counting once; exact up to a million, then within 1 %
     * @param problems how many things could not be read
     * @param rules the rule set that was counted by
     * @param screening what all rows come to, those of several files together
     * @param law what it counts in all files, people in several of them once
     */
    public record Totals(
            long files,
            long tables,
            long rows,
            long people,
            long problems,
            RuleSet rules,
            Screening screening,
            LawCount law) {}
}
