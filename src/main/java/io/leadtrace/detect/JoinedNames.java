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
import java.util.regex.Pattern;

/**
 * Names that stand in one cell with their telephone number, as in {@code 张三 13800000000}: a column of their own behind the
 * last one, where a table has no other of names. Its cells stand in the file as parts of those they are taken from.
 */
final class JoinedNames {
    /** Which part of the cells has to hold a name for all of them to be looked at. */
    private static final double MOST = 0.6;

    private static final int FEWEST = 2;
    private static final int LONGEST = 60;

    private static final PiiKind NAME = PiiKinds.named("person-name");

    /** Digits in a row, covered ones among them, with what may part or surround them. */
    private static final Pattern NUMBER =
            Pattern.compile("[(（\\[【]?[+＋]?[0-9０-９][0-9０-９*＊ \\-－]{5,}[0-9０-９*＊][)）\\]】]?");

    private static final Pattern WORD =
            Pattern.compile("(?i)(?<!\\p{L})(tel|phone|mobile|cell)(?!\\p{L})|电话|手机号?码?|電話|手機|联系方式|微信同号|微信");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[、/,，;；|\\n]+\\s*");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}*＊]+|[^\\p{L}*＊.]+$");

    private final int from;
    private final int to;
    private final int held;
    private final int filled;

    private JoinedNames(int from, int to, int held, int filled) {
        this.from = from;
        this.to = to;
        this.held = held;
        this.filled = filled;
    }

    /** The names in a table's column of telephone numbers; null where it has none, or has them elsewhere. */
    static JoinedNames find(Profile profile, List<Row> sample) {
        List<ColumnProfile> columns = profile.columns();
        if (columns.stream().anyMatch(column -> isName(column.kind()))) {
            return null;
        }
        for (ColumnProfile column : columns) {
            if (column.kind().equals("phone")) {
                int held = 0;
                int filled = 0;
                for (Row row : sample) {
                    filled += row.reveal(column.index()).isBlank() ? 0 : 1;
                    held += name(row.reveal(column.index())).isEmpty() ? 0 : 1;
                }
                if (held >= FEWEST && held >= MOST * filled) {
                    return new JoinedNames(column.index(), columns.size(), held, filled);
                }
            }
        }
        return null;
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
        ColumnProfile phones = columns.get(from);
        columns.add(new ColumnProfile(
                to,
                phones.header(),
                NAME.name(),
                phones.confidence(),
                List.of(Message.of("detect.reason.joined", held, filled, from + 1)),
                List.of()));
        return new Profile(columns);
    }

    /** The row with the name in a cell of its own; as it is where that would stand on another. */
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
        cells[to] = name(row.reveal(from));
        return new Row(row.number(), cells, formats);
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
