package io.leadtrace.evidence;

import io.leadtrace.fingerprint.HeldCells;
import io.leadtrace.match.HeldLinks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Links and cells that are held in memory: the same as {@link LinkedCellsBySql} in the same order. */
final class LinkedCellsHeld implements LinkedCells {
    private static final int KEYS = 5;

    /** The digests of a name as SQL sorts them: a canonical form before none, then a key before none. */
    private static final Comparator<Name> BY_DIGESTS = Comparator.comparing(
                    Name::canonical, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Name::key, Comparator.nullsLast(Comparator.naturalOrder()));

    private final HeldCells cells;
    private final HeldLinks links;
    private final Set<Integer> leak;

    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    private record Name(int row, Long canonical, Long key, long[] digests) {}

    LinkedCellsHeld(HeldCells cells, HeldLinks links, Collection<Integer> leak) {
        this.cells = cells;
        this.links = links;
        this.leak = new HashSet<>(leak);
    }

    @Override
    public Map<Integer, Long> linked() {
        Map<Integer, Long> linked = new HashMap<>();
        Map<Integer, Long> last = new HashMap<>();
        links(new Sample(1), (a, rowA, b, rowB, how) -> {
            long row = (long) a << Integer.SIZE | rowA;
            if (!Long.valueOf(row).equals(last.put(b, row))) {
                linked.merge(b, 1L, Long::sum);
            }
        });
        return linked;
    }

    /** Hands on the cells of rows that are read, list by list. */
    private void each(Collection<Integer> candidates, Sample sample, ListVisitor each) {
        Map<Integer, BitSet> rows = new HashMap<>();
        links(sample, (a, rowA, b, rowB, how) -> {
            if (candidates.contains(b)) {
                rows.computeIfAbsent(b, list -> new BitSet()).set(rowB);
            }
        });
        Set<Integer> lists = new TreeSet<>(leak);
        lists.addAll(rows.keySet());
        for (int list : lists) {
            BitSet linked = rows.getOrDefault(list, new BitSet());
            boolean mine = leak.contains(list);
            Consumer<HeldCells.Cell> visitor = each.list(list);
            cells.each(list, cell -> {
                if (mine && sample.holds(cell.row()) || linked.get(cell.row())) {
                    visitor.accept(cell);
                }
            });
        }
    }

    /** Begins a list. */
    private interface ListVisitor {
        Consumer<HeldCells.Cell> list(int list);
    }

    @Override
    public void cells(Collection<Integer> candidates, Sample sample, Visitor each) {
        each(candidates, sample, list -> cell -> {
            if (cell.column() >= 0) {
                each.value(list, cell.row(), cell.line(), cell.column(), digests(cell.raw(), cell));
            }
        });
    }

    @Override
    public void names(Collection<Integer> candidates, Sample sample, Visitor each) {
        Map<Integer, List<Name>> names = new TreeMap<>();
        each(candidates, sample, list -> cell -> {
            if (cell.column() < 0) {
                names.computeIfAbsent(list, one -> new ArrayList<>())
                        .add(new Name(cell.row(), digest(cell, 0), digest(cell, 1), digests(0, cell)));
            }
        });
        names.forEach((list, some) -> some.stream()
                .sorted(Comparator.comparingInt(Name::row).thenComparing(BY_DIGESTS))
                .forEach(name -> each.value(list, name.row(), 0, 0, name.digests())));
    }

    private static Long digest(HeldCells.Cell cell, int place) {
        return cell.has(place) ? cell.digest(place) : null;
    }

    private static long[] digests(long raw, HeldCells.Cell cell) {
        long[] digests = new long[1 + KEYS];
        digests[0] = raw;
        for (int place = 0; place < KEYS; place++) {
            digests[place + 1] = cell.digest(place);
        }
        return digests;
    }

    @Override
    public void links(Sample sample, HeldLinks.Visitor each) {
        links.each((a, rowA, b, rowB, how) -> {
            if (leak.contains(a) && sample.holds(rowA)) {
                each.link(a, rowA, b, rowB, how);
            }
        });
    }
}
