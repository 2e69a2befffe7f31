package io.leadtrace.evidence;

import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.HeldCells;
import io.leadtrace.language.Message;
import io.leadtrace.match.HeldLinks;
import io.leadtrace.match.Links;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The leak and all candidates side by side, with all that is weighed. */
public final class Inquiry {
    /** A column of which the best candidate agrees in fewer values was restyled as a whole, if its keys agree. */
    private static final double RESTYLED = 0.3;

    private static final double KEYS_AGREE = 0.6;

    private static final int MOST_CANDIDATES = 32;
    private static final int MOST_ROWS = 20_000;
    private static final int FEWER_CANDIDATES = 16;
    private static final int FEWER_ROWS = 3_000;

    private final Corpus corpus;
    private final Cells leak;
    private final double sampled;
    private final List<Candidacy> candidates;
    private final List<Unlinked> others;
    private ValueClasses classes;

    /**
     * A candidate that shares no or too few people with the leak to be weighed.
     *
     * @param path its file
     * @param rows its data rows
     * @param rowsLinked how many rows of the leak are people it holds
     */
    public record Unlinked(String path, long rows, long rowsLinked) {}

    private Inquiry(Corpus corpus, LinkedRows.Found found) {
        this.corpus = corpus;
        leak = found.leak();
        sampled = found.sampled();
        others = found.others().stream()
                .map(one -> new Unlinked(one.cells().path(), one.cells().allRows(), one.linked()))
                .toList();
        candidates = IntStream.range(0, found.candidates().size())
                .parallel()
                .mapToObj(index -> new Candidacy(index, this, found.candidates().get(index)))
                .toList();
    }

    /**
     * Reads and weighs; makes the SQL table {@code links} anew unless the corpus holds its cells in memory.
     *
     * @param leak the ids of the leak's tables
     * @param candidates the ids of the tables it may have come from; all of one file are one candidate
     */
    public static Inquiry open(Corpus corpus, Collection<Integer> leak, Collection<Integer> candidates) {
        return weighed(
                corpus,
                new LinkedRows(linked(corpus, leak, candidates), corpus.lists(), MOST_CANDIDATES, MOST_ROWS)
                        .read(leak, candidates));
    }

    private static LinkedCells linked(Corpus corpus, Collection<Integer> leak, Collection<Integer> candidates) {
        HeldCells held = corpus.held();
        if (held != null) {
            return new LinkedCellsHeld(held, HeldLinks.of(corpus, held, leak, candidates), leak);
        }
        Links.make(corpus, leak, candidates);
        return new LinkedCellsBySql(corpus, leak);
    }

    /**
     * The same of the SQL table {@code links} as it stands, in which the leak is on the left side; for holding each of many
     * lists against the others, of which fewer rows and candidates are weighed.
     */
    public static Inquiry openLinked(Corpus corpus, Collection<Integer> leak, Collection<Integer> candidates) {
        return weighed(
                corpus,
                new LinkedRows(new LinkedCellsBySql(corpus, leak), corpus.lists(), FEWER_CANDIDATES, FEWER_ROWS)
                        .read(leak, candidates));
    }

    private static Inquiry weighed(Corpus corpus, LinkedRows.Found found) {
        Inquiry inquiry = new Inquiry(corpus, found);
        inquiry.alignColumns();
        inquiry.classes = new ValueClasses(inquiry.leak, inquiry.candidates);
        Families.find(inquiry);
        inquiry.candidates.parallelStream().forEach(Candidacy::weigh);
        inquiry.candidates.parallelStream()
                .forEach(candidate -> candidate.measure(inquiry.candidates.stream()
                        .filter(candidate::isRelatedTo)
                        .toList()));
        return inquiry;
    }

    private void alignColumns() {
        List<List<ColumnPair>> pairs = new ArrayList<>();
        candidates.forEach(candidate -> pairs.add(new ArrayList<>(candidate.columns())));
        for (int column = 0; column < leak.columns().size(); column++) {
            double values = 0;
            double keys = 0;
            for (int c = 0; c < candidates.size(); c++) {
                ColumnPair pair = pairs.get(c).get(column);
                if (pair.compared() >= 5) {
                    values = Math.max(values, pair.agreement());
                    keys = Math.max(keys, keyAgreement(candidates.get(c), column, pair));
                }
            }
            if (values < RESTYLED && keys > KEYS_AGREE) {
                for (List<ColumnPair> mine : pairs) {
                    mine.set(column, mine.get(column).restyled());
                }
            }
        }
        candidates.parallelStream().forEach(candidate -> candidate.align(pairs.get(candidate.index())));
    }

    private double keyAgreement(Candidacy candidate, int column, ColumnPair pair) {
        int agreeing = 0;
        for (int row = 0; row < leak.rows(); row++) {
            if (candidate.holds(row)) {
                Level level = leak.level(column, row, candidate.cells(), pair.column(), candidate.row(row));
                agreeing += level == Level.KEY || level.agrees() ? 1 : 0;
            }
        }
        return (double) agreeing / pair.compared();
    }

    Corpus corpus() {
        return corpus;
    }

    Cells leak() {
        return leak;
    }

    ValueClasses classes() {
        return classes;
    }

    /** How many rows of the leak were read; they are counted from 0. */
    public int rows() {
        return leak.rows();
    }

    /** The leak's tables, at least one. */
    public List<ContactList> leakTables() {
        return leak.lists();
    }

    /** All data rows of the leak, read or not. */
    public long leakRows() {
        return leak.allRows();
    }

    /** How many columns the leak has; they are counted from 0. */
    public int columns() {
        int all = leak.columns().size();
        return all > 0 && leak.isDerived(all - 1) ? all - 1 : all;
    }

    /** A column of the leak as a reader calls it. */
    Message column(int column) {
        if (leak.isDerived(column)) {
            return Message.of("evidence.column.names");
        }
        String header = leak.columns().get(column).header();
        return header.isEmpty()
                ? Message.of("evidence.column.number", column + 1)
                : Message.of("evidence.column.header", header);
    }

    /** The header of a column of the leak; empty without one. */
    public String header(int column) {
        return leak.columns().get(column).header();
    }

    /** The kind of a column of the leak. */
    public String kind(int column) {
        return leak.columns().get(column).kind();
    }

    /** Which part of the leak's rows that is, above 0 to 1: of very long lists a sample is read. */
    public double sampled() {
        return sampled;
    }

    /** The candidates that share people with the leak, those with most of them first. */
    public List<Candidacy> candidates() {
        return candidates;
    }

    /** The other candidates. */
    public List<Unlinked> others() {
        return others;
    }
}
