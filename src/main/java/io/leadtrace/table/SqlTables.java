package io.leadtrace.table;

import io.leadtrace.pii.HeaderWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The tables of a dump, as one pass over it finds them: their columns, and which row is the last of each. A second pass hands
 * on their rows, one sheet a table; rows of another table that come between are held until their turn. One thread.
 */
final class SqlTables implements SqlStatements.Taker {
    /** So many tables may have rows between each other's. */
    private static final int MOST_HELD = 200;

    private static final int MOST_TABLES = 10_000;
    private static final int MOST_NAMES = 200_000;

    /** What follows the name in what is said of a column: 性别 0男 1女. */
    private static final Pattern NAME_ENDS = Pattern.compile("[\\s,，;；:：(（【\\[0-9].*", Pattern.DOTALL);

    /** One table; made anew with other columns it is another. */
    private static final class Table {
        final String name;
        final Map<String, Integer> columns = new LinkedHashMap<>();
        final List<String> headers = new ArrayList<>();
        boolean named = true;
        long last;
        long handed;
        HeldRows held;

        Table(String name) {
            this.name = name;
        }
    }

    private final Map<String, List<Table>> tables = new HashMap<>();
    private final Map<String, Integer> current = new HashMap<>();
    private String database = "";
    private int count;
    private int names;
    private long row;

    private GridVisitor visitor;
    private GridVisitor.Sheet sheet;
    private Table open;
    private final List<Table> waiting = new ArrayList<>();
    private long left;

    private Table lastTable;
    private String lastName = "";
    private List<String> lastColumns = List.of();
    private int[] places = {};

    /** From here on rows are handed to the visitor. */
    void handTo(GridVisitor taker) {
        visitor = taker;
        row = 0;
        database = "";
        current.clear();
        lastTable = null;
    }

    /** How many rows were of more tables than can be told apart, and were left out. */
    long left() {
        return left;
    }

    @Override
    public void database(String name) {
        database = name;
        lastTable = null;
    }

    private String key(String name) {
        String unquoted = name.toLowerCase(Locale.ROOT);
        return database.isEmpty() || unquoted.contains(".") ? unquoted : database + "." + unquoted;
    }

    @Override
    public void table(String name, Map<String, String> columns) {
        lastTable = null;
        String key = key(name);
        List<Table> made = tables.computeIfAbsent(key, unused -> new ArrayList<>());
        int at = current.getOrDefault(key, -1);
        if (visitor != null) {
            boolean another = at < 0 || at + 1 < made.size() && !isMadeOf(made.get(at), columns);
            current.put(key, another ? at + 1 : at);
            return;
        }
        if (at >= 0 && isMadeOf(made.get(at), columns) || count == MOST_TABLES) {
            return;
        }
        Table table = add(key, name);
        columns.forEach((column, comment) -> {
            column(table, column);
            comment(table, column, comment);
        });
    }

    private static boolean isMadeOf(Table table, Map<String, String> columns) {
        List<String> keys = columns.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return table.columns.size() >= keys.size()
                && table.columns.keySet().stream().limit(keys.size()).toList().equals(keys);
    }

    private Table add(String key, String name) {
        Table table = new Table(database.isEmpty() || name.contains(".") ? name : database + "." + name);
        tables.computeIfAbsent(key, unused -> new ArrayList<>()).add(table);
        current.merge(key, 0, (at, one) -> at + 1);
        count++;
        return table;
    }

    private int column(Table table, String name) {
        String key = name.toLowerCase(Locale.ROOT);
        Integer at = table.columns.get(key);
        if (at == null && names < MOST_NAMES && table.columns.size() < OpenRow.MOST_COLUMNS) {
            at = table.columns.size();
            table.columns.put(key, at);
            table.headers.add(name);
            names++;
        }
        return at == null ? -1 : at;
    }

    @Override
    public void comment(String name, String column, String comment) {
        Table table = find(name);
        if (visitor == null && table != null) {
            comment(table, column, comment);
        }
    }

    /** A column whose name says nothing is called by what is said of it, with its name behind. */
    private static void comment(Table table, String column, String comment) {
        Integer at = table.columns.get(column.toLowerCase(Locale.ROOT));
        String said = NAME_ENDS.matcher(comment.strip()).replaceFirst("");
        if (at != null && !HeaderWords.isWord(column) && HeaderWords.isWord(said)) {
            table.headers.set(at, said + " (" + column + ")");
        }
    }

    private Table find(String name) {
        String key = key(name);
        List<Table> made = tables.get(key);
        return made == null ? null : made.get(Math.max(0, current.getOrDefault(key, 0)));
    }

    @Override
    public void row(String name, List<String> columns, String[] cells) {
        if (lastTable == null || !name.equals(lastName) || columns != lastColumns && !columns.equals(lastColumns)) {
            lastTable = find(name);
            if (lastTable == null && visitor == null && count < MOST_TABLES) {
                lastTable = add(key(name), name);
            }
            lastName = name;
            lastColumns = columns;
            Table table = lastTable;
            places = table == null
                    ? places
                    : columns.stream().mapToInt(column -> column(table, column)).toArray();
        }
        row++;
        if (visitor == null) {
            survey();
        } else if (lastTable == null) {
            left++;
        } else {
            hand(lastTable, placed(lastTable, cells));
        }
    }

    private void survey() {
        if (lastTable != null) {
            lastTable.last = row;
            lastTable.named &= lastTable.columns.size() > 0;
        }
    }

    /** A row as its table has it: each value below its column, those without a name behind. */
    private Row placed(Table table, String[] cells) {
        long number = ++table.handed + (table.named ? 1 : 0);
        int known = table.columns.size();
        int width =
                places.length == 0 ? Math.max(known, cells.length) : known + Math.max(0, cells.length - places.length);
        String[] placed = new String[width];
        java.util.Arrays.fill(placed, "");
        for (int i = 0; i < cells.length; i++) {
            int place = places.length == 0 ? i : i < places.length ? places[i] : known + i - places.length;
            if (place >= 0) {
                placed[place] = cells[i];
            } else {
                left++;
            }
        }
        return new Row(number, placed, null);
    }

    private void hand(Table table, Row placed) {
        if (open == null) {
            open(table);
        }
        if (table == open) {
            sheet.row(placed);
        } else {
            hold(table, placed);
        }
        while (open != null && row >= open.last) {
            sheet.end();
            open = null;
            if (!waiting.isEmpty()) {
                Table next = waiting.remove(0);
                open(next);
                next.held.release(sheet::row);
                next.held = null;
            }
        }
    }

    private void hold(Table table, Row placed) {
        if (table.held == null) {
            if (waiting.size() == MOST_HELD) {
                left++;
                return;
            }
            table.held = new HeldRows(1 << 16);
            waiting.add(table);
        }
        table.held.add(placed);
    }

    private void open(Table table) {
        open = table;
        sheet = visitor.sheet(new GridVisitor.SheetHead(table.name, false, List.of(), List.of(), 0, 0, table.named));
        if (table.named) {
            sheet.row(new Row(1, table.headers.toArray(String[]::new), null));
        }
    }
}
