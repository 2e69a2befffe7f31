package io.leadtrace.fingerprint;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.detect.ProfiledVisitor;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Turns the judged rows of one file into cells, which others digest. */
final class Fingerprinting implements ProfiledVisitor {
    private final FingerprintKey key;
    private final CellPipe pipe;
    private final Executor digesting;

    Fingerprinting(FingerprintKey key, CellPipe pipe, Executor digesting) {
        this.key = key;
        this.pipe = pipe;
        this.digesting = digesting;
    }

    @Override
    public RowVisitor table(TableHead head, Profile profile) {
        pipe.put(new CellPipe.Began(head, profile));
        return new Cells(profile.columns().stream()
                .map(ColumnProfile::kind)
                .map(PiiKinds::named)
                .toList());
    }

    private final class Cells implements RowVisitor {
        private final int width;
        private final boolean joins;
        private final List<ColumnDigester> digesters = new ArrayList<>();
        private final SortedColumns sorted;
        private final int first;
        private final int last;
        private CellBatch batch;
        private int rows;

        Cells(List<PiiKind> kinds) {
            width = kinds.size();
            sorted = new SortedColumns(kinds.size());
            first = column("first-name", kinds);
            last = column("last-name", kinds);
            joins = first >= 0 && last >= 0 && column("person-name", kinds) < 0;
            digesters.add(new ColumnDigester(key, PiiKinds.named("person-name")));
            kinds.forEach(kind -> digesters.add(new ColumnDigester(key, kind)));
            batch = new CellBatch(digesters);
        }

        @Override
        public void row(Row row, RowRole role) {
            if (role != RowRole.DATA) {
                return;
            }
            rows++;
            sorted.row();
            if (joins) {
                String whole =
                        fullName(row.reveal(first).strip(), row.reveal(last).strip());
                if (!whole.isEmpty()) {
                    add(row, CellBatch.FULL_NAME, whole);
                }
            }
            for (int column = 0; column < width; column++) {
                String text = row.reveal(column);
                if (!text.isBlank()) {
                    sorted.add(column, text);
                    add(row, column, text);
                }
            }
        }

        private void add(Row row, int column, String text) {
            batch.add(rows, row.number(), column, text);
            if (batch.isFull()) {
                send();
                batch = new CellBatch(digesters);
            }
        }

        private void send() {
            batch.digestOn(digesting);
            pipe.put(new CellPipe.Cells(batch));
        }

        @Override
        public void end() {
            send();
            pipe.put(new CellPipe.Ended(rows, sorted.columns()));
        }
    }

    /** The first column of a kind; -1 for none. */
    private static int column(String name, List<PiiKind> kinds) {
        return kinds.stream().map(PiiKind::name).toList().indexOf(name);
    }

    /** The whole name in the order of its script: Chinese surnames stand first, and nothing parts them. */
    private static String fullName(String first, String last) {
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        return Character.isIdeographic(last.codePointAt(0)) ? last + first : first + " " + last;
    }
}
