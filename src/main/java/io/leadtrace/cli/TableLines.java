package io.leadtrace.cli;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.report.Covered;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.List;

/** A table as lines: its header, if it has one, and its data rows; masked by what its columns hold. */
final class TableLines implements RowVisitor {
    private final TableHead head;
    private final List<ColumnProfile> columns;
    private final CsvSink.File file;
    private final boolean reveal;
    private long rows;
    private long leftOut;

    TableLines(TableHead head, Profile profile, CsvSink.File file, boolean reveal) {
        this.head = head;
        this.columns = profile.columns();
        this.file = file;
        this.reveal = reveal;
        file.table(head.index());
        if (head.headerRow() > 0 || head.headers().stream().anyMatch(text -> !text.isBlank())) {
            List<String> headers = new ArrayList<>();
            for (int c = 0; c < head.headers().size(); c++) {
                String header = head.headers().get(c);
                headers.add(reveal ? header : Covered.header(header, kind(c)));
            }
            file.line(headers);
        }
    }

    @Override
    public void row(Row row, RowRole role) {
        if (role == RowRole.DATA) {
            rows++;
            int width = Math.max(row.width(), head.headers().size());
            List<String> fields = new ArrayList<>(width);
            for (int c = 0; c < width; c++) {
                String text = row.reveal(c);
                fields.add(reveal ? text : Covered.cell(text, kind(c)));
            }
            file.line(fields);
        } else if (role != RowRole.HEADER && role != RowRole.BLANK && role != RowRole.JOINED) {
            leftOut++;
        }
    }

    @Override
    public void end() {
        file.end();
    }

    private String kind(int column) {
        return column < columns.size() ? columns.get(column).kind() : "other";
    }

    int index() {
        return head.index();
    }

    /** How many data rows there were. */
    long rows() {
        return rows;
    }

    /** How many rows that are no data and not empty, such as titles and totals, were left out. */
    long leftOut() {
        return leftOut;
    }
}
