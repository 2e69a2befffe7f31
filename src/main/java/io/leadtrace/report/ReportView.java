package io.leadtrace.report;

import io.leadtrace.detect.Scan;
import io.leadtrace.language.Message;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import io.leadtrace.source.Origin;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SecretText;
import io.leadtrace.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows a result, the rows that show it side by side, and the files it rests on. */
final class ReportView implements View<Report> {
    @Override
    public Class<Report> of() {
        return Report.class;
    }

    @Override
    public List<Problem> problems(Report report) {
        return Views.problems(report.result());
    }

    @Override
    public Page page(Report report, Display display) {
        Page page = Views.page(report.result(), display);
        List<Sheet> sheets = new ArrayList<>(page.sheets());
        List<Drawing> drawings = new ArrayList<>(page.drawings());
        if (!report.rows().isEmpty()) {
            sheets.add(beside(report.rows(), display));
            drawings.add(new SideBySide(report.rows()));
        }
        if (!report.files().isEmpty() && !(report.result() instanceof Scan)) {
            sheets.add(custody(report.files(), display));
        }
        return new Page(page.answer(), page.remarks(), sheets, drawings, page.problems());
    }

    private static Sheet beside(List<RowsBeside> rows, Display display) {
        List<List<Object>> cells = new ArrayList<>();
        for (RowsBeside pair : rows) {
            for (RowsBeside.Field field : pair.fields()) {
                cells.add(Arrays.asList(
                        place(pair.leak(), display),
                        place(pair.candidate(), display),
                        display.header(field.header(), field.kind()),
                        shown(field.leak(), display),
                        shown(field.candidate(), display),
                        Message.of("report.beside." + field.relation())));
            }
        }
        return new Sheet(
                "beside",
                Message.of("report.beside"),
                Page.NEVER_AS_TEXT,
                List.of(
                        new Column(Message.of("report.trace.leak-row"), Figure.PATH),
                        new Column(Message.of("report.trace.candidate-row"), Figure.PATH),
                        new Column(Message.of("report.column"), Figure.TEXT),
                        new Column(Message.of("report.beside.leak"), Figure.TEXT),
                        new Column(Message.of("report.beside.candidate"), Figure.TEXT),
                        new Column(Message.of("report.beside.relation"), Figure.TEXT)),
                cells);
    }

    private static Sheet custody(List<SourceFile> files, Display display) {
        return new Sheet(
                "custody",
                Message.of("report.custody"),
                0,
                List.of(
                        new Column(Message.of("report.file"), Figure.PATH),
                        new Column(Message.of("report.scan.sha256"), Figure.TEXT),
                        new Column(Message.of("report.scan.size"), Figure.COUNT),
                        new Column(Message.of("report.scan.modified"), Figure.TEXT)),
                files.stream()
                        .map(file -> Arrays.<Object>asList(
                                display.text(file.path()),
                                file.sha256(),
                                file.size(),
                                file.modified() == null ? "" : file.modified().toString()))
                        .toList());
    }

    private static Message place(Origin origin, Display display) {
        return Message.of("report.place", display.text(origin.path()), origin.table() + 1, origin.row());
    }

    private static String shown(SecretText secret, Display display) {
        return display.reveal() ? secret.reveal() : secret.toString();
    }
}
