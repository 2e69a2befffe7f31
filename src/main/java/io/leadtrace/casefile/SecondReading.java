package io.leadtrace.casefile;

import io.leadtrace.detect.Detecting;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.table.FileVisitor;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import io.leadtrace.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads chosen rows of source files once more, if a file is still what it was: fingerprints hold no text to show. */
public final class SecondReading implements FileVisitor {
    private final Map<Integer, ContactList> lists;
    private final Map<Integer, Set<Long>> rows;
    private final BiConsumer<ContactList, Row> taker;

    private SecondReading(
            Map<Integer, ContactList> lists, Map<Integer, Set<Long>> rows, BiConsumer<ContactList, Row> taker) {
        this.lists = lists;
        this.rows = rows;
        this.taker = taker;
    }

    /**
     * Hands on the rows that can still be read. A file that is gone, or whose bytes have another SHA-256 than when it was
     * fingerprinted, gives none; one whose path a case holds masked is looked for beside its masked name.
     *
     * @param rows the rows wanted, as their file counts them, by the id of their list
     * @param taker takes each row with its list
     */
    public static void of(
            Corpus corpus, Map<Integer, Set<Long>> rows, ReadOptions options, BiConsumer<ContactList, Row> taker) {
        Map<String, Map<Integer, ContactList>> files = new TreeMap<>();
        for (ContactList list : corpus.lists()) {
            if (rows.containsKey(list.id())) {
                files.computeIfAbsent(list.file().path(), path -> new HashMap<>())
                        .put(list.head().index(), list);
            }
        }
        files.forEach((path, lists) -> file(path, options, new SecondReading(lists, rows, taker)));
    }

    private static void file(String path, ReadOptions options, SecondReading reading) {
        List<String> onDisk = MaskedPath.onDisk(path);
        if (onDisk.isEmpty()) {
            return;
        }
        String sha256 = reading.lists.values().iterator().next().file().sha256();
        Exhibits.visit(onDisk, options.passwords(), new ExhibitVisitor() {
            private boolean read;

            @Override
            public void exhibit(Exhibit exhibit) {
                if (!read && exhibit.source().sha256().equals(sha256)) {
                    read = true;
                    Tables.read(exhibit, options, reading.asFirstRead());
                }
            }

            @Override
            public void problem(Problem problem) {
                // the corpus has it already
            }
        });
    }

    /** Lists with a column made of parts of other cells have it again; nothing else is judged a second time. */
    private FileVisitor asFirstRead() {
        boolean parted = lists.values().stream().anyMatch(list -> list.profile().hasPartedCells());
        return parted ? Detecting.parting((head, profile) -> table(head)) : this;
    }

    /** Tables are told by their place and header: a release that parts sheets in another way finds none instead of others. */
    @Override
    public RowVisitor table(TableHead head) {
        ContactList list = lists.get(head.index());
        boolean same = list != null && list.head().headerRow() == head.headerRow();
        Set<Long> wanted = same ? rows.get(list.id()) : Set.of();
        return (row, role) -> {
            if (role == RowRole.DATA && wanted.contains(row.number())) {
                taker.accept(list, row);
            }
        };
    }
}
