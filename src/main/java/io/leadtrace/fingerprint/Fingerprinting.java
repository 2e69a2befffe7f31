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
    private final Loader names;
    private final List<ContactList> lists;

    Fingerprinting(SourceFile file, FingerprintKey key, Loader cells, Loader names, List<ContactList> lists) {
        this.file = file;
        this.key = key;
        this.cells = cells;
        this.names = names;
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
        int first = only("first-name", kinds);
        int last = only("last-name", kinds);
        boolean join = first >= 0 && last >= 0 && only("person-name", kinds) < 0;
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
                    if (join) {
                        name(
                                id,
                                rows,
                                row.reveal(first).strip(),
                                row.reveal(last).strip());
                    }
                }
            }

            @Override
            public void end() {
                lists.set(id, new ContactList(id, file, head, profile, rows));
            }
        };
    }

    /** The first column of a kind; -1 for none. */
    private static int only(String name, List<PiiKind> kinds) {
        return kinds.stream().map(PiiKind::name).toList().indexOf(name);
    }

    /** The whole name in the order of its script: Chinese surnames stand first, and nothing parts them. */
    private void name(int list, int row, String first, String last) {
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        boolean han = Character.isIdeographic(last.codePointAt(0));
        String text = han ? last + first : first + " " + last;
        PiiKind kind = PiiKinds.named("person-name");
        names.add(list);
        names.add(row);
        digests(names, kind, text);
        names.endRow();
    }

    private void cell(int list, int row, long line, int column, PiiKind kind, String text) {
        for (String value : kind.split(text)) {
            cells.add(list);
            cells.add(row);
            cells.add(line);
            cells.add(column);
            cells.add(kind.name());
            cells.add(key.digest("raw", text));
            digests(cells, kind, value);
            cells.endRow();
        }
    }

    private void digests(Loader to, PiiKind kind, String value) {
        add(to, "canonical", kind.canonical(value));
        List<String> keys = kind.keys(value);
        for (int place = 0; place < PiiKind.MOST_KEYS; place++) {
            add(to, kind.name() + place, place < keys.size() ? keys.get(place) : "");
        }
    }

    private void add(Loader to, String purpose, String text) {
        if (text.isEmpty()) {
            to.addNull();
        } else {
            to.add(key.digest(purpose, text));
        }
    }
}
