package io.leadtrace.report;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text for a terminal: the answer first, then the figures in columns. */
final class TableForm implements ReportForm {
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    @Override
    public String name() {
        return "table";
    }

    @Override
    public void write(Object result, Display display, OutputStream out) throws IOException {
        Page page = Views.page(result, display);
        StringBuilder text = new StringBuilder();
        say(text, page.answer(), display, BOLD);
        for (Page.Sheet sheet : page.sheets()) {
            int shown = display.all() && sheet.brief() != Page.NEVER_AS_TEXT
                    ? sheet.rows().size()
                    : Math.min(sheet.brief(), sheet.rows().size());
            if (shown > 0) {
                text.append('\n');
                sheet(text, sheet, shown, display);
            }
        }
        if (!page.remarks().isEmpty() || !page.problems().isEmpty()) {
            text.append('\n');
        }
        page.remarks().forEach(remark -> say(text, remark, display, ""));
        long missing =
                page.problems().stream().filter(problem -> !problem.harmless()).count();
        if (missing > 0) {
            say(text, Message.of("report.problems", missing), display, BOLD);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void sheet(StringBuilder text, Page.Sheet sheet, int shown, Display display) {
        say(text, sheet.title(), display, BOLD);
        TextCells cells = new TextCells(sheet.columns(), sheet.rows().subList(0, shown), display);
        if (cells.common() != null) {
            say(text, cells.common(), display, FAINT);
        }
        TextTable table = new TextTable(cells, display.width());
        List<String> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            line(text, lines.get(i), display, i < table.headerLines() ? FAINT : "");
        }
        if (shown < sheet.rows().size()) {
            say(text, Message.of("report.more", sheet.rows().size() - shown), display, FAINT);
        }
    }

    private static void say(StringBuilder text, Message message, Display display, String ink) {
        for (String line : TextWidth.wrap(TextWidth.safe(display.say(message)), display.width())) {
            line(text, line, display, ink);
        }
    }

    private static void line(StringBuilder text, String line, Display display, String ink) {
        boolean inked = display.colour() && !ink.isEmpty();
        text.append(inked ? ink : "").append(line).append(inked ? PLAIN : "").append('\n');
    }
}
