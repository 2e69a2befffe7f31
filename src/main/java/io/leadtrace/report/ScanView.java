package io.leadtrace.report;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Scan;
import io.leadtrace.detect.Scan.ScannedColumn;
import io.leadtrace.detect.Scan.ScannedFile;
import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.language.Message;
import io.leadtrace.law.RuleSet;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import io.leadtrace.source.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Shows what is in files: their tables, and the columns that hold personal data. */
final class ScanView implements View<Scan> {
    private static final int TABLES = 60;
    private static final int COLUMNS = 150;

    @Override
    public Class<Scan> of() {
        return Scan.class;
    }

    @Override
    public List<Problem> problems(Scan result) {
        List<Problem> problems = new ArrayList<>(result.problems());
        result.files().forEach(file -> problems.addAll(file.problems()));
        return problems;
    }

    @Override
    public Page page(Scan result, Display display) {
        Scan.Totals totals = result.totals();
        return new Page(
                Message.of("report.scan.answer", totals.files(), totals.tables(), totals.rows(), totals.people()),
                totals.tables() == 0 ? List.of() : remarks(result),
                List.of(
                        tables(result, display),
                        columns(result, display),
                        SectorSheet.of(result, display),
                        LawSheets.screening(result, display),
                        LawSheets.unique(result, display),
                        LawSheets.tiers(result, display),
                        LawSheets.categories(result),
                        files(result, display)),
                List.of(),
                problems(result));
    }

    private static List<Message> remarks(Scan result) {
        List<Message> remarks = new ArrayList<>();
        if (!result.unknown().isEmpty()) {
            remarks.add(Message.of("report.scan.kept"));
        }
        remarks.add(Message.of("report.scan.remark"));
        remarks.add(Message.of("report.screening.remark"));
        remarks.add(remark(result.totals().rules()));
        return remarks;
    }

    private static Message remark(RuleSet rules) {
        return Message.of("report.law.remark", rules.name(), rules.date(), rules.source(), rules.minor());
    }

    private static Sheet tables(Scan result, Display display) {
        List<List<Object>> rows = new ArrayList<>();
        for (ScannedFile file : result.files()) {
            for (ScannedTable table : file.tables()) {
                rows.add(Arrays.asList(
                        display.text(file.path()),
                        display.text(table.name()),
                        table.hidden() ? Message.of("report.hidden") : "",
                        file.format(),
                        table.rows(),
                        table.people(),
                        result.unknown().contains("notData") ? null : (Long) notData(table),
                        roles(table)));
            }
        }
        return new Sheet(
                "tables",
                Message.of("report.scan.tables"),
                TABLES,
                List.of(
                        new Column(Message.of("report.file"), Figure.PATH),
                        new Column(Message.of("report.sheet"), Figure.TEXT),
                        new Column(Message.of("report.scan.state"), Figure.TEXT),
                        new Column(Message.of("report.scan.format"), Figure.TEXT),
                        new Column(Message.of("report.rows"), Figure.COUNT),
                        new Column(Message.of("report.people"), Figure.COUNT),
                        new Column(Message.of("report.scan.not-data"), Figure.COUNT),
                        new Column(Message.of("report.scan.roles"), Figure.TEXT)),
                rows);
    }

    /** Blank rows are nothing anybody could miss. */
    private static long notData(ScannedTable table) {
        return table.notData().entrySet().stream()
                .filter(role -> !role.getKey().equals("blank"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What the rows that are no data are, in one sentence. */
    private static Object roles(ScannedTable table) {
        return table.notData().entrySet().stream()
                .filter(role -> !role.getKey().equals("blank"))
                .map(role -> Message.of("report.scan.role." + role.getKey(), role.getValue()))
                .reduce((one, more) -> Message.of("report.scan.and", one, more))
                .map(Object.class::cast)
                .orElse("");
    }

    private static Sheet files(Scan result, Display display) {
        return new Sheet(
                "files",
                Message.of("report.scan.files"),
                0,
                List.of(
                        new Column(Message.of("report.file"), Figure.PATH),
                        new Column(Message.of("report.scan.sha256"), Figure.TEXT),
                        new Column(Message.of("report.scan.size"), Figure.COUNT),
                        new Column(Message.of("report.scan.modified"), Figure.TEXT),
                        new Column(Message.of("report.scan.format"), Figure.TEXT),
                        new Column(Message.of("report.scan.encoding"), Figure.TEXT)),
                result.files().stream()
                        .map(file -> Arrays.<Object>asList(
                                display.text(file.path()),
                                file.sha256(),
                                file.size(),
                                file.modified() == null ? "" : file.modified().toString(),
                                file.format(),
                                file.encoding()))
                        .toList());
    }

    /** The reasons of a judgement in one cell. */
    private static Object why(List<Message> reasons) {
        return reasons.stream()
                .reduce((all, next) -> Message.of("report.scan.also", all, next))
                .map(Object.class::cast)
                .orElse("");
    }

    /** The likeliest of the other kinds with its probability. */
    private static Object orElse(List<ColumnProfile.RunnerUp> runnersUp) {
        return runnersUp.isEmpty()
                ? ""
                : Message.of(
                        "report.scan.runner-up",
                        Message.of("detect.kind." + runnersUp.get(0).kind()),
                        runnersUp.get(0).confidence());
    }

    private static Sheet columns(Scan result, Display display) {
        List<List<Object>> rows = new ArrayList<>();
        for (ScannedFile file : result.files()) {
            for (ScannedTable table : file.tables()) {
                for (ScannedColumn column : table.columns()) {
                    if (column.header().isEmpty() && column.filled() == 0) {
                        continue;
                    }
                    rows.add(Arrays.asList(
                            display.text(file.tables().size() > 1 ? file.path() + "#" + table.index() : file.path()),
                            column.header().isEmpty()
                                    ? Message.of("report.column-number", column.index() + 1)
                                    : display.header(column.header(), column.kind()),
                            Message.of("detect.kind." + column.kind()),
                            column.confidence(),
                            column.filled(),
                            column.distinct(),
                            column.valid(),
                            why(column.reasons()),
                            orElse(column.runnersUp()),
                            column.samples().isEmpty() ? "" : column.samples().get(0)));
                }
            }
        }
        return new Sheet(
                "columns",
                Message.of("report.scan.columns"),
                COLUMNS,
                List.of(
                        new Column(Message.of("report.list"), Figure.PATH),
                        new Column(Message.of("report.column"), Figure.TEXT),
                        new Column(Message.of("report.kind"), Figure.TEXT),
                        new Column(Message.of("report.scan.confidence"), Figure.PROBABILITY),
                        new Column(Message.of("report.scan.filled"), Figure.COUNT),
                        new Column(Message.of("report.scan.distinct"), Figure.COUNT),
                        new Column(Message.of("report.scan.valid"), Figure.COUNT),
                        new Column(Message.of("report.scan.why"), Figure.TEXT).asDetail(),
                        new Column(Message.of("report.scan.or-else"), Figure.TEXT).asDetail(),
                        new Column(Message.of("report.scan.sample"), Figure.TEXT)),
                rows);
    }
}
