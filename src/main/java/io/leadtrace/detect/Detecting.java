package io.leadtrace.detect;

import io.leadtrace.table.FileVisitor;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.List;

/** Holds back the first rows of each table until its columns are judged, then lets all rows through in their order. */
public final class Detecting implements FileVisitor {
    private final ProfiledVisitor next;
    private final boolean parting;

    private Detecting(ProfiledVisitor next, boolean parting) {
        this.next = next;
        this.parting = parting;
    }

    /** Hands judged tables to {@code next}, their columns as they stand in the file. */
    public Detecting(ProfiledVisitor next) {
        this(next, false);
    }

    /** Like {@link #Detecting}, but of names and numbers that share a cell one kind has a column of its own behind the last. */
    public static Detecting parting(ProfiledVisitor next) {
        return new Detecting(next, true);
    }

    @Override
    public RowVisitor table(TableHead head) {
        return new Held(head);
    }

    private record HeldRow(Row row, RowRole role) {}

    private final class Held implements RowVisitor {
        private final TableHead head;
        private List<HeldRow> held = new ArrayList<>();
        private int data;
        private RowVisitor judged;

        Held(TableHead head) {
            this.head = head;
        }

        @Override
        public void row(Row row, RowRole role) {
            if (judged != null) {
                judged.row(row, role);
                return;
            }
            held.add(new HeldRow(row, role));
            if (role == RowRole.DATA && ++data == Detector.SAMPLE_ROWS) {
                judge();
            }
        }

        @Override
        public void end() {
            if (judged == null) {
                judge();
            }
            judged.end();
        }

        private void judge() {
            List<Row> sample = held.stream()
                    .filter(h -> h.role() == RowRole.DATA)
                    .map(HeldRow::row)
                    .toList();
            Profile profile = Detector.profile(head, sample);
            PartedCells parts = parting ? PartedCells.find(profile, sample) : null;
            judged = parts == null ? next.table(head, profile) : parted(parts, profile);
            held.forEach(h -> judged.row(h.row(), h.role()));
            held = List.of();
        }

        private RowVisitor parted(PartedCells parts, Profile profile) {
            RowVisitor rows = next.table(parts.head(head), parts.profile(profile));
            return new RowVisitor() {
                @Override
                public void row(Row row, RowRole role) {
                    rows.row(role == RowRole.DATA ? parts.row(row) : row, role);
                }

                @Override
                public void end() {
                    rows.end();
                }
            };
        }
    }
}
