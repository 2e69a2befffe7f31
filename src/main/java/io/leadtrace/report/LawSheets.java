package io.leadtrace.report;

import io.leadtrace.detect.Scan;
import io.leadtrace.detect.Scan.ScannedFile;
import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.language.Message;
import io.leadtrace.law.LawCount;
import io.leadtrace.law.LawCount.Level;
import io.leadtrace.law.LawCount.ReadingCount;
import io.leadtrace.law.RuleSet;
import io.leadtrace.law.Screening;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The law's counts of a scan as sheets, the total before the files and the files before their tables. */
final class LawSheets {
    private static final int CATEGORIES = 12;
    private static final Set<String> OWN_READINGS = Set.of("strict", "middle", "lenient");

    private LawSheets() {}

    static Sheet tiers(Scan scan, Display display) {
        RuleSet rules = scan.totals().rules();
        List<List<Object>> rows = new ArrayList<>();
        for (Scope scope : scopes(scan, display)) {
            for (ReadingCount reading : scope.law().readings()) {
                List<Object> cells = new ArrayList<>(List.of(scope.file(), scope.sheet(), reading(reading.reading())));
                cells.addAll(reading.tiers());
                cells.add(reading.share());
                cells.add(level(reading.level()));
                cells.add(level(reading.onDuty()));
                rows.add(cells);
            }
        }
        List<Column> columns = new ArrayList<>(place());
        columns.add(new Column(Message.of("report.law.reading"), Figure.TEXT));
        for (RuleSet.Tier tier : rules.tiers()) {
            columns.add(new Column(Message.of("report.law.tier", tier.name(), tier.serious()), Figure.COUNT));
        }
        columns.add(new Column(Message.of("report.law.share"), Figure.TIMES));
        columns.add(new Column(Message.of("report.law.meaning"), Figure.TEXT));
        columns.add(new Column(Message.of("report.law.on-duty"), Figure.TEXT));
        int brief = scan.totals().tables() == 0 ? 0 : rules.readings().size();
        return new Sheet("law", Message.of("report.law.tiers"), brief, columns, rows);
    }

    /** What a line of the counts is about. */
    private record Scope(Object file, String sheet, LawCount law, Screening screening) {}

    private static List<Scope> scopes(Scan scan, Display display) {
        List<Scope> scopes = new ArrayList<>();
        Scan.Totals totals = scan.totals();
        scopes.add(new Scope(Message.of("report.law.total"), "", totals.law(), totals.screening()));
        for (ScannedFile file : scan.files()) {
            if (scan.files().size() > 1) {
                scopes.add(new Scope(display.text(file.path()), "", file.law(), file.screening()));
            }
            for (ScannedTable table : file.tables()) {
                if (file.tables().size() > 1) {
                    scopes.add(new Scope(
                            display.text(file.path() + "#" + table.index()),
                            display.text(table.name()),
                            table.law(),
                            table.screening()));
                }
            }
        }
        return scopes;
    }

    private static List<Column> place() {
        return List.of(
                new Column(Message.of("report.file"), Figure.PATH),
                new Column(Message.of("report.sheet"), Figure.TEXT));
    }

    /** What the rows come to once duplicates and rows that tell nobody are screened out. */
    static Sheet screening(Scan scan, Display display) {
        return sheet(
                "screening",
                Message.of("report.screening"),
                scan,
                display,
                scope -> Arrays.asList(
                        scope.screening().rows(),
                        scope.screening().people(),
                        scope.screening().exactDuplicates(),
                        scope.screening().nearDuplicates(),
                        known(scan, "masked", scope.screening().masked()),
                        known(scan, "invalid", scope.screening().invalid()),
                        scope.screening().notIdentifying()),
                Message.of("report.rows"),
                Message.of("report.screening.people"),
                Message.of("report.screening.exact"),
                Message.of("report.screening.near"),
                Message.of("report.screening.masked"),
                Message.of("report.screening.invalid"),
                Message.of("report.screening.nobody"));
    }

    /** How many people there are by each way to tell them. */
    static Sheet unique(Scan scan, Display display) {
        return sheet(
                "unique",
                Message.of("report.unique"),
                scan,
                display,
                scope -> Arrays.asList(
                        scope.screening().people(),
                        scope.screening().unique().nationalId(),
                        scope.screening().unique().phone(),
                        scope.screening().unique().nameAndPhone(),
                        scope.screening().unique().nameAndAddress(),
                        scope.screening().unique().nameOnly(),
                        known(scan, "minors", scope.law().minors())),
                Message.of("report.people"),
                Message.of("report.unique.id"),
                Message.of("report.unique.phone"),
                Message.of("report.unique.name-phone"),
                Message.of("report.unique.name-address"),
                Message.of("report.unique.name-only"),
                Message.of("report.law.minors", scan.totals().rules().minor()));
    }

    private static Long known(Scan scan, String figure, long value) {
        return scan.unknown().contains(figure) ? null : value;
    }

    private static Sheet sheet(
            String name,
            Message title,
            Scan scan,
            Display display,
            Function<Scope, List<Long>> figures,
            Message... headers) {
        List<Column> columns = new ArrayList<>(place());
        for (Message header : headers) {
            columns.add(new Column(header, Figure.COUNT));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Scope scope : scopes(scan, display)) {
            List<Object> cells = new ArrayList<>(List.of(scope.file(), scope.sheet()));
            cells.addAll(figures.apply(scope));
            rows.add(cells);
        }
        return new Sheet(name, title, scan.totals().tables() == 0 ? 0 : 1, columns, rows);
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
                        new Column(Message.of("report.rows"), Figure.COUNT),
                        new Column(Message.of("report.law.sensitive"), Figure.TEXT)),
                scan.totals().law().categories().stream()
                        .map(held -> List.<Object>of(
                                Message.of("detect.kind." + held.kind()),
                                held.people(),
                                held.records(),
                                held.sensitive() ? Message.of("report.law.yes") : ""))
                        .toList());
    }
}
