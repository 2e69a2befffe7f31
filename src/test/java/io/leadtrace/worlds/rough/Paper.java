package io.leadtrace.worlds.rough;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A list on its way: what its columns hold, what they are called, its rows, and whom each row is about. */
record Paper(List<Col> cols, List<String> headers, List<Entry> entries) {
    /** A row. */
    record Entry(int person, List<String> cells) {}

    Paper {
        cols = List.copyOf(cols);
        headers = List.copyOf(headers);
        entries = List.copyOf(entries);
    }

    int size() {
        return entries.size();
    }

    Paper rows(List<Entry> some) {
        return new Paper(cols, headers, some);
    }

    /** Only some columns, in the order asked for; a column it lacks is empty. */
    Paper columns(List<Col> some) {
        int[] at = some.stream().mapToInt(cols::indexOf).toArray();
        return new Paper(
                some,
                IntStream.range(0, at.length)
                        .mapToObj(i -> at[i] < 0 ? some.get(i).name() : headers.get(at[i]))
                        .toList(),
                entries.stream()
                        .map(one -> new Entry(
                                one.person(),
                                IntStream.of(at)
                                        .mapToObj(i -> i < 0 ? "" : one.cells().get(i))
                                        .toList()))
                        .toList());
    }

    Paper called(List<String> other) {
        return new Paper(cols, other, entries);
    }

    /** With every filled cell put another way; a cell's column decides how. */
    Paper edited(BiFunction<Col, String, String> how) {
        return rows(entries.stream()
                .map(one -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < cols.size(); i++) {
                        String cell = one.cells().get(i);
                        cells.add(cell.isEmpty() ? cell : how.apply(cols.get(i), cell));
                    }
                    return new Entry(one.person(), cells);
                })
                .toList());
    }

    Paper with(Col col, String header, List<String> cells) {
        List<Col> moreCols = new ArrayList<>(cols);
        moreCols.add(col);
        List<String> moreHeaders = new ArrayList<>(headers);
        moreHeaders.add(header);
        return new Paper(
                moreCols,
                moreHeaders,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> {
                            List<String> wider = new ArrayList<>(entries.get(i).cells());
                            wider.add(cells.get(i));
                            return new Entry(entries.get(i).person(), wider);
                        })
                        .toList());
    }

    Paper sorted(Col col) {
        int at = cols.indexOf(col);
        return at < 0
                ? this
                : rows(entries.stream()
                        .sorted(Comparator.comparing(one -> one.cells().get(at)))
                        .toList());
    }

    List<String> column(Col col) {
        int at = cols.indexOf(col);
        return at < 0
                ? List.of()
                : entries.stream().map(one -> one.cells().get(at)).toList();
    }

    Set<Integer> people() {
        Set<Integer> people = new HashSet<>();
        entries.forEach(one -> people.add(one.person()));
        return people;
    }

    Paper without(Collection<Integer> people) {
        return rows(
                entries.stream().filter(one -> !people.contains(one.person())).toList());
    }
}
