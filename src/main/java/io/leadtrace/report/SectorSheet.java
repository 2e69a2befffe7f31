package io.leadtrace.report;

import io.leadtrace.detect.Scan;
import io.leadtrace.detect.Scan.ScannedFile;
import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.detect.SectorHint.Kept;
import io.leadtrace.language.Message;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who keeps lists with the columns of the tables, as the hint it is. */
final class SectorSheet {
    private static final int TABLES = 20;

    private SectorSheet() {}

    static Sheet of(Scan result, Display display) {
        List<List<Object>> rows = new ArrayList<>();
        for (ScannedFile file : result.files()) {
            for (ScannedTable table : file.tables()) {
                Object list = display.text(file.tables().size() > 1 ? file.path() + "#" + table.index() : file.path());
                table.keptBy().sectors().forEach(kept -> rows.add(row(list, "report.scan.sector.keeps", kept)));
                table.keptBy().downstream().forEach(kept -> rows.add(row(list, "report.scan.sector.marked", kept)));
            }
        }
        return new Sheet(
                "sectors",
                Message.of("report.scan.sectors"),
                TABLES,
                List.of(
                        new Column(Message.of("report.list"), Figure.PATH),
                        new Column(Message.of("report.scan.sector"), Figure.TEXT),
                        new Column(Message.of("report.scan.why"), Figure.TEXT)),
                rows);
    }

    private static List<Object> row(Object list, String said, Kept kept) {
        Message why =
                kept.remark() == null ? kept.reason() : Message.of("report.scan.also", kept.reason(), kept.remark());
        return Arrays.asList(list, Message.of(said, kept.named()), why);
    }
}
