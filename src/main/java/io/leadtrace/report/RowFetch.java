package io.leadtrace.report;

import io.leadtrace.evidence.Evidence;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Origin;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SecretText;
import io.leadtrace.table.FileVisitor;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import io.leadtrace.table.Tables;
import io.leadtrace.trace.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads again the rows that show where a leak came from: fingerprints hold no text. */
public final class RowFetch {
    private static final int MOST_OF_A_PIECE = 2;
    private static final int MOST_OF_A_CANDIDATE = 8;
    private static final int MOST_CANDIDATES = 3;

    private final Attribution attribution;
    private final Map<Place, List<String>> cells = new HashMap<>();
    private final Map<Table, List<String>> headers = new HashMap<>();

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
     * their files lie below the paths. What cannot be read again is left out.
     */
    public static List<RowsBeside> of(Attribution attribution, List<String> paths, ReadOptions options) {
        return new RowFetch(attribution).fetch(paths, options);
    }

    private List<RowsBeside> fetch(List<String> paths, ReadOptions options) {
        List<Shown> shown = shown();
        for (Shown one : shown) {
            cells.put(Place.of(one.pair().leak()), null);
            cells.put(Place.of(one.pair().candidate()), null);
        }
        if (!shown.isEmpty() && !paths.contains(Exhibits.STANDARD_INPUT)) {
            read(paths, options);
        }
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

    private void read(List<String> paths, ReadOptions options) {
        Exhibits.visit(paths, options.passwords(), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                String path = exhibit.source().path();
                if (cells.keySet().stream()
                        .anyMatch(place -> place.table().path().equals(path))) {
                    Tables.read(exhibit, options, tables(path));
                }
            }

            @Override
            public void problem(Problem problem) {
                // the trace has said it
            }
        });
    }

    private FileVisitor tables(String path) {
        return (TableHead head) -> {
            Table table = new Table(path, head.index());
            headers.put(table, head.headers());
            return new RowVisitor() {
                @Override
                public void row(Row row, RowRole role) {
                    Place place = new Place(table, row.number());
                    if (cells.containsKey(place)) {
                        List<String> texts = new ArrayList<>();
                        for (int column = 0; column < row.width(); column++) {
                            texts.add(row.reveal(column));
                        }
                        cells.put(place, texts);
                    }
                }
            };
        };
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
            String here = cell(leak, column.header());
            String there = from == null ? null : cell(candidate, from);
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

    /** The text under a header; null where the table has no such column, or no headers to tell it by. */
    private String cell(Place place, String header) {
        int column = header.isEmpty() ? -1 : headers.get(place.table()).indexOf(header);
        List<String> row = cells.get(place);
        return column < 0 ? null : column < row.size() ? row.get(column) : "";
    }

    private static SecretText secret(String text, String kind) {
        return new SecretText(text, Covered.cell(text, kind));
    }
}
