package io.leadtrace.report;

import io.leadtrace.detect.Scan;
import io.leadtrace.detect.Scan.ScannedFile;
import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.language.Message;
import io.leadtrace.law.LawCount;
import io.leadtrace.law.LawCount.Level;
import io.leadtrace.law.LawCount.ReadingCount;
import io.leadtrace.law.RuleSet;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The law's counts of a scan as sheets, the total before the files and the files before their tables. */
final class LawSheets {
    private static final int CATEGORIES = 12;
    private static final Set<String> OWN_READINGS = Set.of("strict", "middle", "lenient");

    private LawSheets() {}

    static Sheet tiers(Scan scan, Display display) {
        RuleSet rules = scan.totals().rules();
        List<List<Object>> rows = new ArrayList<>();
        add(rows, Message.of("report.law.total"), "", scan.totals().law());
        for (ScannedFile file : scan.files()) {
            add(rows, display.text(file.path()), "", file.law());
            for (ScannedTable table : file.tables()) {
                if (file.tables().size() > 1) {
                    add(rows, display.text(file.path() + "#" + table.index()), display.text(table.name()), table.law());
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Message.of("report.file"), Figure.PATH));
        columns.add(new Column(Message.of("report.sheet"), Figure.TEXT));
        columns.add(new Column(Message.of("report.law.reading"), Figure.TEXT));
        for (RuleSet.Tier tier : rules.tiers()) {
            columns.add(new Column(Message.of("report.law.tier", tier.name(), tier.serious()), Figure.COUNT));
        }
        columns.add(new Column(Message.of("report.law.share"), Figure.TIMES));
        columns.add(new Column(Message.of("report.law.meaning"), Figure.TEXT));
        columns.add(new Column(Message.of("report.law.on-duty"), Figure.TEXT));
        columns.add(new Column(Message.of("report.law.minors", rules.minor()), Figure.COUNT));
        int brief = scan.totals().tables() == 0 ? 0 : rules.readings().size();
        return new Sheet("law", Message.of("report.law.tiers"), brief, columns, rows);
    }

    private static void add(List<List<Object>> rows, Object file, String sheet, LawCount count) {
        for (ReadingCount reading : count.readings()) {
            List<Object> cells = new ArrayList<>(List.of(file, sheet, reading(reading.reading())));
            cells.addAll(reading.tiers());
            cells.add(reading.share());
            cells.add(level(reading.level()));
            cells.add(level(reading.onDuty()));
            cells.add(count.minors());
            rows.add(cells);
        }
    }

    /** The readings of our own rule sets have names in every language. */
    private static Object reading(String name) {
        return OWN_READINGS.contains(name) ? Message.of("report.law.reading." + name) : name;
    }

    private static Message level(Level level) {
        return Message.of("report.law.level." + level.word());
    }

    static Sheet categories(Scan scan) {
        return new Sheet(
                "categories",
                Message.of("report.law.categories"),
                CATEGORIES,
                List.of(
                        new Column(Message.of("report.kind"), Figure.TEXT),
                        new Column(Message.of("report.people"), Figure.COUNT),
                        new Column(Message.of("report.law.sensitive"), Figure.TEXT)),
                scan.totals().law().categories().stream()
                        .map(held -> List.<Object>of(
                                Message.of("detect.kind." + held.kind()),
                                held.people(),
                                held.sensitive() ? Message.of("report.law.yes") : ""))
                        .toList());
    }
}
