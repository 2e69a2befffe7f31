package io.leadtrace.fingerprint;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.detect.ProfiledVisitor;
import io.leadtrace.engine.Loader;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import java.util.List;

/** Turns the judged rows of one file into cells, and its tables into lists. */
final class Fingerprinting implements ProfiledVisitor {
    private final SourceFile file;
    private final FingerprintKey key;
    private final Loader cells;
    private final List<ContactList> lists;

    Fingerprinting(SourceFile file, FingerprintKey key, Loader cells, List<ContactList> lists) {
        this.file = file;
        this.key = key;
        this.cells = cells;
        this.lists = lists;
    }

    @Override
    public RowVisitor table(TableHead head, Profile profile) {
        int id = lists.size();
        lists.add(new ContactList(id, file, head, profile, 0));
        List<PiiKind> kinds = profile.columns().stream()
                .map(ColumnProfile::kind)
                .map(PiiKinds::named)
                .toList();
        return new RowVisitor() {
            private int rows;

            @Override
            public void row(Row row, RowRole role) {
                if (role == RowRole.DATA) {
                    rows++;
                    for (int column = 0; column < kinds.size(); column++) {
                        String text = row.reveal(column);
                        if (!text.isBlank()) {
                            cell(id, rows, row.number(), column, kinds.get(column), text);
                        }
                    }
                }
            }

            @Override
            public void end() {
                lists.set(id, new ContactList(id, file, head, profile, rows));
            }
        };
    }

    private void cell(int list, int row, long line, int column, PiiKind kind, String text) {
        for (String value : kind.split(text)) {
            cells.add(list);
            cells.add(row);
            cells.add(line);
            cells.add(column);
            cells.add(kind.name());
            cells.add(key.digest("raw", text));
            add("canonical", kind.canonical(value));
            List<String> keys = kind.keys(value);
            for (int place = 0; place < PiiKind.MOST_KEYS; place++) {
                add(kind.name() + place, place < keys.size() ? keys.get(place) : "");
            }
            cells.endRow();
        }
    }

    private void add(String purpose, String text) {
        if (text.isEmpty()) {
            cells.addNull();
        } else {
            cells.add(key.digest(purpose, text));
        }
    }
}
