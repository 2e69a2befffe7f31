package io.leadtrace.detect;

import io.leadtrace.detect.Scan.ScannedColumn;
import io.leadtrace.detect.Scan.ScannedFile;
import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.detect.Scan.Totals;
import io.leadtrace.law.RuleSet;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.Reading;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A scan of lists of which only keyed digests are kept. Hand it the files in order, the tables of each, and the cells of each
 * table by row and column. What digests cannot say is named in {@link Scan#unknown}. One thread.
 */
public final class KeptScan {
    /** What digests do not say. */
    private static final List<String> UNKNOWN = List.of("notData", "minors", "masked", "invalid", "samples");

    private static final int EXACT = 1 << 16;

    private final RuleSet rules;
    private final PeopleTally everywhere = new PeopleTally();
    private final List<ScannedFile> files = new ArrayList<>();

    /** Counts by a rule set. */
    public KeptScan(RuleSet rules) {
        this.rules = rules;
    }

    /** The next file. */
    public KeptFile file(SourceFile source, Reading reading) {
        return new KeptFile(source, reading);
    }

    /** What was counted, once the last file has ended. */
    public Scan scan() {
        List<ScannedTable> tables =
                files.stream().flatMap(file -> file.tables().stream()).toList();
        return new Scan(
                Scan.SCHEMA,
                files,
                List.of(),
                new Totals(
                        files.size(),
                        tables.size(),
                        tables.stream().mapToLong(ScannedTable::rows).sum(),
                        everywhere.people(),
                        files.stream().mapToLong(file -> file.problems().size()).sum(),
                        rules,
                        everywhere.screening(),
                        everywhere.law(rules)),
                UNKNOWN);
    }

    /** A file whose tables are handed over. */
    public final class KeptFile {
        private final SourceFile source;
        private final Reading reading;
        private final PeopleTally people = new PeopleTally();
        private final List<ScannedTable> tables = new ArrayList<>();

        private KeptFile(SourceFile source, Reading reading) {
            this.source = source;
            this.reading = reading;
        }

        /**
         * The next table.
         *
         * @param rows how many data rows it has, rows without any cell among them
         */
        public KeptTable table(TableHead head, Profile profile, long rows) {
            return new KeptTable(this, head, profile, rows);
        }

        /** Ends the file. */
        public void end() {
            everywhere.addAll(people);
            files.add(ScannedFile.of(source, reading, tables, people, rules));
        }
    }

    /** A table whose cells are handed over by row and column. */
    public final class KeptTable {
        private final KeptFile file;
        private final TableHead head;
        private final Profile profile;
        private final long rows;
        private final PeopleCount people;
        private final KeptRow row;
        private Batch batch;
        private final long[] filled;
        private final long[] valid;
        private final DistinctCount[] distinct;
        private long number;
        private long seen;

        private KeptTable(KeptFile file, TableHead head, Profile profile, long rows) {
            this.file = file;
            this.head = head;
            this.profile = profile;
            this.rows = rows;
            this.people = new PeopleCount(profile, rules);
            int width = profile.columns().stream()
                            .mapToInt(ColumnProfile::index)
                            .max()
                            .orElse(-1)
                    + 1;
            String[] kinds = new String[width];
            profile.columns().forEach(column -> kinds[column.index()] = column.kind());
            row = new KeptRow(kinds);
            batch = new Batch(profile);
            filled = new long[width];
            valid = new long[width];
            distinct = new DistinctCount[width];
            for (int column = 0; column < width; column++) {
                distinct[column] = new DistinctCount(EXACT);
            }
        }

        /**
         * A value of a cell.
         *
         * @param of the data row, from 1; not smaller than the one before
         * @param raw the digest of the cell's text
         * @param canonical the digest of the value's canonical form; 0 for none
         */
        public void cell(long of, int column, long raw, long canonical) {
            if (of != number) {
                count();
                number = of;
            }
            if (column < 0 || column >= filled.length) {
                return;
            }
            if (!row.isFilled(column)) {
                filled[column]++;
                distinct[column].add(raw);
                valid[column] += canonical == 0 ? 0 : 1;
            }
            row.set(column, raw, canonical);
        }

        private void count() {
            if (number > 0) {
                seen++;
                row.moveTo(batch);
                if (batch.isFull()) {
                    people.add(batch);
                    batch = new Batch(profile);
                }
            }
        }

        /** Ends the table. */
        public void end() {
            count();
            people.add(batch);
            for (long empty = seen; empty < rows; empty++) {
                people.tally().notIdentifying();
            }
            file.people.addAll(people.tally());
            file.tables.add(new ScannedTable(
                    head.name(),
                    head.index(),
                    head.hidden(),
                    head.headerRow(),
                    rows,
                    Map.of(),
                    people.tally().people(),
                    profile.columns().stream().map(this::column).toList(),
                    SectorHint.of(profile),
                    people.tally().screening(),
                    people.tally().law(rules)));
        }

        private ScannedColumn column(ColumnProfile column) {
            return new ScannedColumn(
                    column.index(),
                    column.header(),
                    column.kind(),
                    column.confidence(),
                    column.reasons(),
                    column.runnersUp(),
                    filled[column.index()],
                    distinct[column.index()].count(),
                    valid[column.index()],
                    0,
                    0,
                    List.of());
        }
    }
}
