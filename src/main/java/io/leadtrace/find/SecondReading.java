package io.leadtrace.find;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SecretText;
import io.leadtrace.table.FileVisitor;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import io.leadtrace.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads chosen rows of a file once more: fingerprints hold no text to show. */
final class SecondReading implements FileVisitor {
    private final Map<Integer, ContactList> lists;
    private final Map<Integer, Set<Long>> rows;
    private final Map<Finder.RowKey, List<Finding.Held>> held;

    private SecondReading(
            Map<Integer, ContactList> lists,
            Map<Integer, Set<Long>> rows,
            Map<Finder.RowKey, List<Finding.Held>> held) {
        this.lists = lists;
        this.rows = rows;
        this.held = held;
    }

    /**
     * Reads rows of a file, if it is still what it was.
     *
     * @param rows the rows wanted by list, as the file counts them
     * @param held where what they hold goes
     */
    static void of(
            Corpus corpus,
            String path,
            Map<Integer, Set<Long>> rows,
            ReadOptions options,
            Map<Finder.RowKey, List<Finding.Held>> held) {
        Map<Integer, ContactList> byTable = new java.util.HashMap<>();
        corpus.lists().stream()
                .filter(list -> list.file().path().equals(path))
                .forEach(list -> byTable.put(list.head().index(), list));
        ContactList any = byTable.values().iterator().next();
        String container = any.file().container();
        Exhibits.visit(
                List.of(container == null ? path : onDisk(container)), options.passwords(), new ExhibitVisitor() {
                    @Override
                    public void exhibit(Exhibit exhibit) {
                        if (exhibit.source().path().equals(path)
                                && exhibit.source().sha256().equals(any.file().sha256())) {
                            Tables.read(exhibit, options, new SecondReading(byTable, rows, held));
                        }
                    }

                    @Override
                    public void problem(Problem problem) {
                        // the corpus has it already
                    }
                });
    }

    /** The file on disk in which an archive lies, itself or inside others. */
    private static String onDisk(String container) {
        String file = container;
        while (file.lastIndexOf('/') > 0 && !Files.exists(Path.of(file))) {
            file = file.substring(0, file.lastIndexOf('/'));
        }
        return file;
    }

    @Override
    public RowVisitor table(TableHead head) {
        ContactList list = lists.get(head.index());
        Set<Long> wanted = list == null ? Set.of() : rows.getOrDefault(list.id(), Set.of());
        return (row, role) -> {
            if (role == RowRole.DATA && wanted.contains(row.number())) {
                held.put(new Finder.RowKey(list.id(), row.number()), cells(list, row));
            }
        };
    }

    private static List<Finding.Held> cells(ContactList list, Row row) {
        List<Finding.Held> cells = new ArrayList<>();
        for (ColumnProfile column : list.profile().columns()) {
            String text = row.reveal(column.index()).strip();
            if (!text.isEmpty()) {
                SecretText secret =
                        new SecretText(text, PiiKinds.named(column.kind()).mask(text));
                cells.add(new Finding.Held(column.index(), column.header(), column.kind(), secret));
            }
        }
        return cells;
    }
}
