package io.leadtrace.detect;

import io.leadtrace.language.Message;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.table.Row;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that stand in one cell with their telephone number, as in {@code 张三 13800000000}: in a column of numbers the names,
 * in a column of names the numbers are a column of their own behind the last one, where a table has no other of that kind.
 * Its cells stand in the file as parts of those they are taken from.
 */
final class PartedCells {
    /** Which part of the cells has to hold both for all of them to be looked at. */
    private static final double MOST = 0.6;

    private static final int FEWEST = 2;
    private static final int LONGEST = 60;

    private static final PiiKind NAME = PiiKinds.named("person-name");
    private static final PiiKind PHONE = PiiKinds.named("phone");

    /** What such a column says of itself, by its kind. */
    private static final Map<PiiKind, String> REASONS =
            Map.of(NAME, "detect.reason.joined", PHONE, "detect.reason.joined.phones");

    /** Digits in a row, covered ones among them, with what may part or surround them. */
    private static final Pattern NUMBER =
            Pattern.compile("[(（\\[【]?[+＋]?[0-9０-９][0-9０-９*＊ \\-－]{5,}[0-9０-９*＊][)）\\]】]?");

    private static final Pattern WORD =
            Pattern.compile("(?i)(?<!\\p{L})(tel|phone|mobile|cell)(?!\\p{L})|电话|手机号?码?|電話|手機|联系方式|微信同号|微信");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[、/,，;；|\\n]+\\s*");
    private static final Pattern EDGES = Pattern.compile("[()（）\\[\\]【】]");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}*＊]+|[^\\p{L}*＊.]+$");

    private final PiiKind kind;
    private final int from;
    private final int to;
    private final int held;
    private final int filled;

    private PartedCells(PiiKind kind, int from, int to, int held, int filled) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.held = held;
        this.filled = filled;
    }

    /** What is beside the numbers or names of a table; null where nothing is, or the table has a column of that kind. */
    static PartedCells find(Profile profile, List<Row> sample) {
        List<ColumnProfile> columns = profile.columns();
        boolean names = columns.stream().anyMatch(column -> isName(column.kind()));
        boolean phones = columns.stream().anyMatch(column -> column.kind().equals(PHONE.name()));
        if (names == phones) {
            return null;
        }
        PiiKind kind = names ? PHONE : NAME;
        for (ColumnProfile column : columns) {
            if (column.kind().equals(names ? NAME.name() : PHONE.name())) {
                int held = 0;
                int filled = 0;
                for (Row row : sample) {
                    filled += row.reveal(column.index()).isBlank() ? 0 : 1;
                    held += part(kind, row.reveal(column.index())).isEmpty() ? 0 : 1;
                }
                if (held >= FEWEST && held >= MOST * filled) {
                    return new PartedCells(kind, column.index(), columns.size(), held, filled);
                }
            }
        }
        return null;
    }

    /** Whether a profile has such a column. */
    static boolean areIn(Profile profile) {
        return profile.columns().stream()
                .flatMap(column -> column.reasons().stream())
                .anyMatch(reason -> REASONS.containsValue(reason.key()));
    }

    private static boolean isName(String kind) {
        return kind.equals("person-name") || kind.equals("first-name") || kind.equals("last-name");
    }

    TableHead head(TableHead head) {
        List<String> headers = new ArrayList<>(head.headers());
        while (headers.size() < to) {
            headers.add("");
        }
        headers.add(headers.get(from));
        return new TableHead(
                head.index(),
                head.name(),
                head.hidden(),
                head.headerRow(),
                headers,
                head.hiddenColumns(),
                head.widths());
    }

    Profile profile(Profile profile) {
        List<ColumnProfile> columns = new ArrayList<>(profile.columns());
        ColumnProfile whole = columns.get(from);
        columns.add(new ColumnProfile(
                to,
                whole.header(),
                kind.name(),
                whole.confidence(),
                List.of(Message.of(REASONS.get(kind), held, filled, from + 1)),
                List.of()));
        return new Profile(columns);
    }

    /** The row with the part in a cell of its own; as it is where that would stand on another. */
    Row row(Row row) {
        if (row.width() > to) {
            return row;
        }
        String[] cells = new String[to + 1];
        String[] formats = new String[to + 1];
        Arrays.fill(cells, "");
        for (int column = 0; column < row.width(); column++) {
            cells[column] = row.reveal(column);
            formats[column] = row.format(column).isEmpty() ? null : row.format(column);
        }
        cells[to] = part(kind, row.reveal(from));
        return new Row(row.number(), cells, formats);
    }

    private static String part(PiiKind kind, String text) {
        return kind == NAME ? name(text) : numbers(text);
    }

    /** The numbers in a cell without the name beside them; empty where there are none, or nothing else. */
    static String numbers(String text) {
        if (name(text).isEmpty()) {
            return "";
        }
        return NUMBER.matcher(text)
                .results()
                .map(found -> EDGES.matcher(found.group()).replaceAll(""))
                .filter(number -> PHONE.examine(number) == Likeness.VALID || PHONE.examine(number) == Likeness.MASKED)
                .collect(Collectors.joining("、"));
    }

    /** The name in a cell without the number beside it; empty where there is no number or no name. */
    static String name(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).find()) {
            return "";
        }
        String words = WORD.matcher(NUMBER.matcher(text).replaceAll("、")).replaceAll("");
        String name = BETWEEN.matcher(EDGE.matcher(words).replaceAll("")).replaceAll("、");
        Likeness likeness = name.isEmpty() ? Likeness.NONE : NAME.examine(name);
        return likeness == Likeness.VALID || likeness == Likeness.MASKED || likeness == Likeness.POSSIBLE ? name : "";
    }
}
