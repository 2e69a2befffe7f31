package io.leadtrace.report;

import io.leadtrace.casefile.SecondReading;
import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.evidence.Evidence;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.source.Origin;
import io.leadtrace.source.SecretText;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Row;
import io.leadtrace.trace.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads again the rows that show where a leak came from: fingerprints hold no text. */
public final class RowFetch {
    private static final int MOST_OF_A_PIECE = 2;
    private static final int MOST_OF_A_CANDIDATE = 8;
    private static final int MOST_CANDIDATES = 3;

    private final Attribution attribution;
    private final Map<Place, List<String>> cells = new HashMap<>();
    private final Map<Table, List<ColumnProfile>> columns = new HashMap<>();

    private record Table(String path, int index) {}

    private record Place(Table table, long row) {
        static Place of(Origin origin) {
            return new Place(new Table(origin.path(), origin.table()), origin.row());
        }
    }

    private record Shown(Attribution.Candidate candidate, Evidence piece, Evidence.RowPair pair) {}

    private RowFetch(Attribution attribution) {
        this.attribution = attribution;
    }

    /**
     * The rows that show what is said of the named sources, or of the best candidates where none is named, as far as
     * their files are still what they were. What cannot be read again is left out.
     *
     * @param corpus the lists that were traced
     */
    public static List<RowsBeside> of(Attribution attribution, Corpus corpus, ReadOptions options) {
        return new RowFetch(attribution).fetch(corpus, options);
    }

    private List<RowsBeside> fetch(Corpus corpus, ReadOptions options) {
        List<Shown> shown = shown();
        Set<Place> wanted = new HashSet<>();
        for (Shown one : shown) {
            wanted.add(Place.of(one.pair().leak()));
            wanted.add(Place.of(one.pair().candidate()));
        }
        Map<Integer, Set<Long>> rows = new HashMap<>();
        for (ContactList list : corpus.lists()) {
            Table table = table(list);
            wanted.stream().filter(place -> place.table().equals(table)).forEach(place -> rows.computeIfAbsent(
                            list.id(), id -> new HashSet<>())
                    .add(place.row()));
        }
        SecondReading.of(corpus, rows, options, this::take);
        return shown.stream().map(this::beside).filter(Objects::nonNull).toList();
    }

    private List<Shown> shown() {
        List<Shown> shown = new ArrayList<>();
        int candidates = 0;
        for (Attribution.Candidate candidate : attribution.candidates()) {
            boolean named = attribution.sources().contains(candidate.path());
            if (candidates < MOST_CANDIDATES && (named || attribution.sources().isEmpty() && candidates < 1)) {
                shown.addAll(of(candidate));
                candidates++;
            }
        }
        return shown;
    }

    private static List<Shown> of(Attribution.Candidate candidate) {
        Map<Evidence.RowPair, Shown> shown = new LinkedHashMap<>();
        List<Evidence> pieces = new ArrayList<>(candidate.evidence());
        pieces.addAll(candidate.against());
        for (Evidence piece : pieces) {
            int taken = 0;
            for (Evidence.RowPair pair : piece.exhibits()) {
                Evidence.RowPair rows = new Evidence.RowPair(row(pair.leak()), row(pair.candidate()));
                if (taken < MOST_OF_A_PIECE
                        && shown.size() < MOST_OF_A_CANDIDATE
                        && shown.putIfAbsent(rows, new Shown(candidate, piece, rows)) == null) {
                    taken++;
                }
            }
        }
        return List.copyOf(shown.values());
    }

    private static Origin row(Origin cell) {
        return new Origin(cell.path(), cell.table(), cell.row(), -1);
    }

    private static Table table(ContactList list) {
        return new Table(list.file().path(), list.head().index());
    }

    private void take(ContactList list, Row row) {
        columns.putIfAbsent(table(list), list.profile().columns());
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            texts.add(row.reveal(column));
        }
        cells.put(new Place(table(list), row.number()), texts);
    }

    /** The two rows; null where one of them was not found again. */
    private RowsBeside beside(Shown shown) {
        Place leak = Place.of(shown.pair().leak());
        Place candidate = Place.of(shown.pair().candidate());
        if (cells.get(leak) == null || cells.get(candidate) == null) {
            return null;
        }
        List<RowsBeside.Field> fields = new ArrayList<>();
        for (Attribution.LeakColumn column : attribution.leak().columns()) {
            String from = shown.candidate().columns().stream()
                    .filter(supplied -> supplied.index() == column.index())
                    .map(Attribution.SuppliedColumn::from)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            String here = cell(leak, column.header(), column.kind());
            String there = from == null ? null : cell(candidate, from, column.kind());
            if (here != null && there != null && !(here.isBlank() && there.isBlank())) {
                fields.add(new RowsBeside.Field(
                        column.header(), column.kind(), secret(here, column.kind()), secret(there, column.kind())));
            }
        }
        return fields.isEmpty()
                ? null
                : new RowsBeside(
                        shown.pair().leak(),
                        shown.pair().candidate(),
                        shown.piece().statement(),
                        fields);
    }

    /**
     * The text under a header, of a column of that kind where several have the header; null where the table has no such
     * column, or no headers to tell it by.
     */
    private String cell(Place place, String header, String kind) {
        ColumnProfile found = null;
        for (ColumnProfile column : columns.get(place.table())) {
            if (!header.isEmpty() && column.header().equals(header)) {
                found = found == null
                                || !found.kind().equals(kind) && column.kind().equals(kind)
                        ? column
                        : found;
            }
        }
        List<String> row = cells.get(place);
        return found == null ? null : found.index() < row.size() ? row.get(found.index()) : "";
    }

    private static SecretText secret(String text, String kind) {
        return new SecretText(text, Covered.cell(text, kind));
    }
}
