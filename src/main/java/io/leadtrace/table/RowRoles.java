package io.leadtrace.table;

import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the rows below a header are. */
final class RowRoles {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:本[日周月季页年表]|当[日月年]|全[月年]|累计|[0-9一二三四五六七八九十]{1,2}月)?(合\\s*计|总\\s*计|小\\s*计|共\\s*计|合計|總計|小計|grand total|sub-?total|total|summe|sum|gesamt|insgesamt|somme|итого|всего|합계|총계)[:：]?.{0,12}");
    private static final Pattern COUNT = Pattern.compile("(共|共计|合计|总共)\\s*[0-9]+\\s*[\\p{IsHan}].{0,8}"
            + "|\\(?[0-9]+ (rows?|records?|entries|contacts|results)\\b.{0,24}");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(制表|填表|审核|复核|经办|打印|校对|统计|导出|prepared|printed|generated|exported)\\s*(人员?|者|日期|时间|by|on|at)?\\s*[:：].*");
    private static final Pattern ADVERT = Pattern.compile(
            ".*(微信|扣扣|qq|vx|加v|资源|仅供|请勿|小时内|删除|转载|客服|购买|出售|咨询|confidential|end of (report|file|list)|page [0-9]+).*");
    /** What is written across a sheet, in whichever column it then stands. */
    private static final Pattern WATERMARK = Pattern.compile(
            ".*(内部资料|内部使用|内部文件|严禁外传|禁止外传|请勿外传|不得外传|注意保密|绝密|版权所有|侵权必究|confidential|do not (copy|distribute)).*");

    /** What numbers are in, in a row below the header. */
    private static final Pattern UNIT = Pattern.compile("[(（\\[［][^0-9)）]{1,8}[)）\\]］]");

    private static final String RULED = "-=_*~+:";
    private static final Pattern RULE = Pattern.compile("[" + RULED + "]{2,}");
    private static final Pattern NOTE = Pattern.compile(
            "(备注|備註|注|说明|說明|声明|温馨提示|制表|填表|打印|数据来源|note|source|disclaimer)\\s*[:：].*|.*(https?://|www\\.).*");

    private static final int LONG = 8;

    /** More digits than a page or a year has make a row one of people. */
    private static final int FEW_DIGITS = 4;

    private static final int LONGEST_SECTION = 20;

    /** Lists of fewer columns have rows of one cell. */
    private static final int SECTION_WIDTH = 3;

    private static final PiiKind PERSON = PiiKinds.named("person-name");

    private static final Pattern SECTION = Pattern.compile(
            "[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．:：].+"
                    + "|第[一二三四五六七八九十0-9]{1,3}(组|批|期|部分|页|季度|车间|小组|大队|中队|村民小组|网格).*"
                    + "|.{1,16}(部|部门|科|处|科室|组|班|车间|小区|花园|公寓|校区|门店|分店|分公司|支行|营业部|街道|社区|居委会|村委会|年级|大队|事业部|中心|名单|客户|业主|人员)[:：]?"
                    + "|[0-9一二三四五六七八九十]{1,3}(号楼|栋|幢|单元|区|期|月|月份|班|组|季度)"
                    + "|[0-9]{4}年([0-9]{1,2}月(份)?)?"
                    + "|[-=—*#【\\[]{1,8}.{1,14}[-=—*#】\\]]{1,8}"
                    + "|(?i:(group|section|department|branch|block|building|team|region)\\b.{0,14}|.{1,14}\\b(department|branch|team|division))");

    private final HeaderRow header;
    private final long named;

    /** The first column that has a name, 0 without names: what stands alone further right belongs to a row. */
    private final int left;

    /** How many columns there are from there on. */
    private final int width;

    private final Set<String> titles = new HashSet<>();

    /** The rows of the header, and what they say together. */
    private final List<List<String>> headers = new ArrayList<>();

    /**
     * @param above the rows above the header, whose texts may come again below it
     * @param rows the rows of the header
     */
    RowRoles(HeaderRow header, List<Row> above, List<Row> rows) {
        this.header = header;
        rows.stream().map(row -> texts(row, row.width())).forEach(headers::add);
        headers.add(header.texts());
        named = header.texts().stream().filter(text -> !text.isBlank()).count();
        left = firstNamed(header.texts());
        width = header.texts().size() - left;
        above.stream().filter(row -> filled(row) == 1).forEach(row -> titles.add(firstText(row)));
        above.stream().map(RowRoles::title).filter(title -> !title.isEmpty()).forEach(titles::add);
    }

    RowRole of(Row row) {
        return isRepeatedHeader(row) ? RowRole.REPEATED_HEADER : of(row, filled(row));
    }

    /**
     * What a row is that does not repeat the header.
     *
     * @param filled how many of its cells are not blank
     */
    RowRole of(Row row, int filled) {
        if (filled == 0) {
            return RowRole.BLANK;
        }
        if (!titles.isEmpty() && titles.contains(title(row))) {
            return RowRole.TITLE;
        }
        String first = firstText(row);
        boolean colon = first.indexOf(':') >= 0 || first.indexOf('：') >= 0;
        if (!colon && filled > 1 && filled * 2 > width + 1) {
            return isRule(row) || isWrittenAcross(row, first, filled) ? RowRole.NOTE : RowRole.DATA;
        }
        String lower = first.toLowerCase(Locale.ROOT);
        if (colon && SIGNATURE.matcher(lower).matches() || isRule(row) || isUnits(row)) {
            return RowRole.NOTE;
        }
        if (filled == 1 && width >= 2 && COUNT.matcher(lower).matches()) {
            return RowRole.TOTAL;
        }
        if (filled == 1 && width >= 2 && titles.contains(first)) {
            return RowRole.NOTE;
        }
        if (filled == 1 && named >= SECTION_WIDTH && isSection(row, first)) {
            return RowRole.TITLE;
        }
        if (filled * 2 <= width + 1 && TOTAL.matcher(lower).matches()) {
            return RowRole.TOTAL;
        }
        if (filled == 1 && width >= 3 && WATERMARK.matcher(lower).matches()) {
            return RowRole.NOTE;
        }
        if (filled == 1
                && width >= 3
                && (NOTE.matcher(lower).matches()
                        || first.length() >= LONG
                                && !row.reveal(left).isBlank()
                                && ADVERT.matcher(lower).matches())) {
            return RowRole.NOTE;
        }
        return RowRole.DATA;
    }

    /** What a title says, whatever page it stands on; the empty text for a row that may be something else. */
    private static String title(Row row) {
        int digits = 0;
        for (int c = 0; c < row.width() && digits <= FEW_DIGITS; c++) {
            digits += (int) row.reveal(c).chars().filter(Character::isDigit).count();
        }
        if (digits == 0 || digits > FEW_DIGITS || filled(row) < 2) {
            return "";
        }
        StringBuilder title = new StringBuilder();
        for (int c = 0; c < row.width(); c++) {
            row.reveal(c)
                    .strip()
                    .chars()
                    .forEach(letter -> title.append(Character.isDigit(letter) ? '#' : (char) letter));
        }
        return title.toString();
    }

    /** Whether a text alone in the first column names a part of the list, such as a department or a month, and nobody. */
    private boolean isSection(Row row, String text) {
        return text.length() <= LONGEST_SECTION
                && !row.reveal(left).isBlank()
                && !HeaderRow.looksLikeData(text)
                && isSection(text)
                && PERSON.examine(text) != Likeness.VALID
                && PERSON.examine(text) != Likeness.MASKED;
    }

    /** Whether a text is of the kind that parts of a list are called by. */
    static boolean isSection(String text) {
        return SECTION.matcher(text).matches();
    }

    private static int firstNamed(List<String> texts) {
        for (int c = 0; c < texts.size(); c++) {
            if (!texts.get(c).isEmpty()) {
                return c;
            }
        }
        return 0;
    }

    /** Whether a row only draws a line. */
    private static boolean isRule(Row row) {
        for (int c = 0; c < row.width(); c++) {
            String text = row.reveal(c).strip();
            if (!text.isEmpty()
                    && (RULED.indexOf(text.charAt(0)) < 0 || !RULE.matcher(text).matches())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row has one text in all its cells, which is nothing that columns of several kinds share. */
    private static boolean isWrittenAcross(Row row, String text, int filled) {
        if (filled < 3 || text.length() < LONG - 2) {
            return false;
        }
        for (int c = 0; c < row.width(); c++) {
            String other = row.reveal(c).strip();
            if (!other.isEmpty() && !other.equals(text)) {
                return false;
            }
        }
        return text.chars().noneMatch(Character::isDigit);
    }

    private static boolean isUnits(Row row) {
        for (int c = 0; c < row.width(); c++) {
            String text = row.reveal(c).strip();
            if (!text.isEmpty() && !UNIT.matcher(text).matches()) {
                return false;
            }
        }
        return true;
    }

    boolean isRepeatedHeader(Row row) {
        if (header.number() == 0 || row.number() == header.number()) {
            return false;
        }
        for (List<String> texts : headers) {
            if (says(row, texts)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(Row row, int width) {
        return IntStream.range(0, width).mapToObj(c -> row.reveal(c).strip()).toList();
    }

    private static boolean says(Row row, List<String> texts) {
        int same = 0;
        int wider = Math.max(texts.size(), row.width());
        for (int c = 0; c < wider; c++) {
            String text = c < texts.size() ? texts.get(c) : "";
            if (!isWithBlanks(text, row.reveal(c))) {
                return false;
            }
            same += text.isEmpty() ? 0 : 1;
        }
        return same > 0;
    }

    /** Whether a cell is a text with blanks around it, or none. */
    private static boolean isWithBlanks(String text, String cell) {
        int more = cell.length() - text.length();
        return more == 0 ? cell.equals(text) : more > 0 && cell.strip().equals(text);
    }

    static boolean isBlank(Row row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.reveal(c).isBlank()) {
                return false;
            }
        }
        return true;
    }

    static int filled(Row row) {
        int filled = 0;
        for (int c = 0; c < row.width(); c++) {
            if (!row.reveal(c).isBlank()) {
                filled++;
            }
        }
        return filled;
    }

    /** How wide the row is without its empty end. */
    static int lastFilled(Row row) {
        int width = row.width();
        while (width > 0 && row.reveal(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The first column that is not blank; the row's width where all are. */
    static int firstFilled(Row row) {
        int column = 0;
        while (column < row.width() && row.reveal(column).isBlank()) {
            column++;
        }
        return column;
    }

    static String firstText(Row row) {
        return row.reveal(firstFilled(row)).strip();
    }
}
