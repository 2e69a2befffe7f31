package io.leadtrace.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A list of people as somebody keeps it.
 *
 * @param fields what each column holds
 * @param headers what each column is called
 * @param lines the rows
 */
record Sheet(List<Field> fields, List<String> headers, List<Line> lines) {
    /** A row and the person it is about, which no file tells. */
    record Line(int person, List<String> cells) {}

    Sheet {
        fields = List.copyOf(fields);
        headers = List.copyOf(headers);
        lines = List.copyOf(lines);
    }

    /** The list an organisation keeps of people, as of a month. */
    static Sheet kept(Clerk clerk, Town town, List<Integer> people, List<Field> fields, int month) {
        List<Line> lines = new ArrayList<>();
        for (int id : people) {
            Person person = town.at(id, month);
            int row = lines.size() + 1;
            lines.add(new Line(
                    id,
                    fields.stream()
                            .map(field -> clerk.write(field, person, row, month))
                            .toList()));
        }
        return new Sheet(fields, fields.stream().map(clerk::header).toList(), lines);
    }

    Sheet with(List<Line> changed) {
        return new Sheet(fields, headers, changed);
    }

    Sheet called(List<String> changed) {
        return new Sheet(fields, changed, lines);
    }

    /** Only these columns, in this order; those it lacks are left out. */
    Sheet columns(List<Field> chosen) {
        List<Integer> at =
                chosen.stream().filter(fields::contains).map(fields::indexOf).toList();
        return new Sheet(
                at.stream().map(fields::get).toList(),
                at.stream().map(headers::get).toList(),
                lines.stream()
                        .map(line -> new Line(
                                line.person(),
                                at.stream().map(line.cells()::get).toList()))
                        .toList());
    }

    /** With every cell of a column rewritten. */
    Sheet rewritten(Field field, UnaryOperator<String> how) {
        int at = fields.indexOf(field);
        if (at < 0) {
            return this;
        }
        return with(lines.stream()
                .map(line -> {
                    List<String> cells = new ArrayList<>(line.cells());
                    cells.set(at, how.apply(cells.get(at)));
                    return new Line(line.person(), cells);
                })
                .toList());
    }

    /** With every cell rewritten. */
    Sheet rewritten(UnaryOperator<String> how) {
        return with(lines.stream()
                .map(line ->
                        new Line(line.person(), line.cells().stream().map(how).toList()))
                .toList());
    }

    /** With slips in a share of the filled cells. */
    Sheet mistyped(double share, Dice dice) {
        return rewritten(cell -> !cell.isEmpty() && dice.chance(share) ? Typos.in(cell, dice) : cell);
    }

    /** With one column more. */
    Sheet and(Field field, String header, List<String> cells) {
        List<Field> moreFields = new ArrayList<>(fields);
        moreFields.add(field);
        List<String> moreHeaders = new ArrayList<>(headers);
        moreHeaders.add(header);
        List<Line> more = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> wider = new ArrayList<>(lines.get(i).cells());
            wider.add(cells.get(i));
            more.add(new Line(lines.get(i).person(), wider));
        }
        return new Sheet(moreFields, moreHeaders, more);
    }

    Sheet sorted(Field field) {
        int at = fields.indexOf(field);
        return with(lines.stream()
                .sorted(Comparator.comparing(line -> line.cells().get(at)))
                .toList());
    }

    /** The cells of a column, top to bottom; none if there is no such column. */
    List<String> column(Field field) {
        int at = fields.indexOf(field);
        return at < 0
                ? List.of()
                : lines.stream().map(line -> line.cells().get(at)).toList();
    }
}
