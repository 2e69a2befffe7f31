package io.leadtrace.redact;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Detecting;
import io.leadtrace.detect.Profile;
import io.leadtrace.detect.ProfiledVisitor;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.source.Exhibit;
import io.leadtrace.table.GridVisitor;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import io.leadtrace.table.Tables;
import java.util.List;
import java.util.stream.Stream;

/** Reads a copy again and counts what still reads as personal data: in cells, headers, titles and names of sheets. */
final class SecondLook implements ProfiledVisitor, GridVisitor {
    /** Kinds that are told by their form alone, looked for in every cell. */
    private static final List<PiiKind> ANYWHERE =
            Stream.of("phone", "national-id", "email").map(PiiKinds::named).toList();

    private final Scrubber scrubber;
    private long left;
    private long rows;
    private int sheets;

    private SecondLook(Names names) {
        scrubber = new Scrubber(names);
    }

    /**
     * What a look at a copy found.
     *
     * @param left how many cells and names of sheets still read as personal data
     * @param sheets how many sheets it has
     * @param rows how many rows with anything in them
     * @param whole whether it could be read to its end
     */
    record Seen(long left, int sheets, long rows, boolean whole) {}

    /** Looks at a copy. */
    static Seen at(Exhibit copy, ReadOptions options, Names names) {
        SecondLook look = new SecondLook(names);
        Reading reading = Tables.grids(copy, options, look);
        Tables.read(copy, options.asTheyStandInFiles(), new Detecting(look));
        return new Seen(look.left, look.sheets, look.rows, reading.problems().isEmpty());
    }

    @Override
    public Sheet sheet(SheetHead head) {
        sheets++;
        count(names(head.name()));
        return row -> {
            boolean filled = false;
            for (int column = 0; column < row.width(); column++) {
                String text = row.reveal(column);
                filled |= !text.isEmpty();
                count(names(text));
            }
            rows += filled ? 1 : 0;
        };
    }

    /** Whether a text names somebody of the list or gives an address of mail. */
    private boolean names(String text) {
        return !text.isBlank() && scrubber.pointsOut(text);
    }

    @Override
    public RowVisitor table(TableHead head, Profile profile) {
        List<PiiKind> kinds = profile.columns().stream()
                .map(ColumnProfile::kind)
                .map(kind -> Cover.isCovered(kind) ? PiiKinds.named(kind) : null)
                .toList();
        return (row, role) -> row(kinds, row, role);
    }

    private void row(List<PiiKind> kinds, Row row, RowRole role) {
        for (int column = 0; column < row.width(); column++) {
            String text = row.reveal(column);
            count(!text.isBlank()
                    && (role == RowRole.DATA && column < kinds.size() && isValid(kinds.get(column), text)
                            || ANYWHERE.stream().anyMatch(kind -> isValid(kind, text))));
        }
    }

    private void count(boolean found) {
        left += found ? 1 : 0;
    }

    private static boolean isValid(PiiKind kind, String text) {
        return kind != null
                && kind.split(text).stream()
                        .anyMatch(value -> value.indexOf('*') < 0 && kind.examine(value) == Likeness.VALID);
    }
}
