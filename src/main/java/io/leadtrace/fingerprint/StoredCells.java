package io.leadtrace.fingerprint;

import io.leadtrace.engine.SqlSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The Parquet files a corpus reads cells from where they lie, as SQL. */
final class StoredCells {
    private static final String KEYS = "p.canonical, p.key1, p.key2, p.key3, p.key4";
    private static final String CELLS = "p.row, p.line, p.col, p.kind, p.raw, " + KEYS + ", p.file_row_number AS place";

    private final SqlSession session;
    private final List<File> files = new ArrayList<>();

    StoredCells(SqlSession session) {
        this.session = session;
    }

    /**
     * A file.
     *
     * @param first the id of its first list
     * @param lists how many lists it has
     */
    private record File(Path parquet, int first, int lists) {
        boolean holds(int list) {
            return list >= first && list < first + lists;
        }
    }

    void add(Path parquet, int first, int lists) {
        files.add(new File(parquet, first, lists));
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** A query with the columns of {@code cells}, of all lists. */
    String cells() {
        return select(CELLS, "p.col >= 0", files);
    }

    /** A query with the columns of {@code full_names}, of all lists. */
    String names() {
        return select("p.row, " + KEYS, "p.col = " + CellBatch.FULL_NAME, files);
    }

    /** The cells of some lists: files that hold none of them are not opened. */
    String cells(Collection<Integer> lists) {
        return some(CELLS, "p.col >= 0", lists);
    }

    String names(Collection<Integer> lists) {
        return some("p.row, " + KEYS, "p.col = " + CellBatch.FULL_NAME, lists);
    }

    private String some(String columns, String where, Collection<Integer> lists) {
        Set<Integer> wanted = Set.copyOf(lists);
        List<File> opened = files.stream()
                .filter(file -> wanted.stream().anyMatch(file::holds))
                .toList();
        int held = opened.stream().mapToInt(File::lists).sum();
        long asked = wanted.stream()
                .filter(list -> opened.stream().anyMatch(file -> file.holds(list)))
                .count();
        String only = asked == held ? "" : " AND p.list + f.first IN (" + SessionCells.numbers(wanted) + ")";
        return opened.isEmpty() ? null : select(columns, where + only, opened);
    }

    private String select(String columns, String where, List<File> opened) {
        StringBuilder firsts = new StringBuilder();
        for (int place = 0; place < opened.size(); place++) {
            firsts.append(place == 0 ? "" : ", ")
                    .append('(')
                    .append(place)
                    .append(", ")
                    .append(opened.get(place).first())
                    .append(')');
        }
        List<Path> parquet = opened.stream().map(File::parquet).toList();
        return "SELECT CAST(p.list + f.first AS INTEGER) AS list, " + columns + " FROM "
                + session.parquet(parquet, SessionCells.CELLS) + " p JOIN (VALUES " + firsts
                + ") f(place, first) ON p.file_index = f.place WHERE " + where;
    }

    @Override
    public String toString() {
        return files.stream().map(file -> file.parquet().toString()).collect(Collectors.joining(", "));
    }
}
