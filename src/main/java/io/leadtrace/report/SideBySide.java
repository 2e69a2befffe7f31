package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.source.Origin;
import io.leadtrace.source.SecretText;
import java.util.List;

/** Rows of a leak and of a candidate beside each other; what differs is underlined, in bold and named. */
final class SideBySide implements Drawing {
    private final List<RowsBeside> rows;

    SideBySide(List<RowsBeside> rows) {
        this.rows = rows;
    }

    @Override
    public String after() {
        return "candidates";
    }

    @Override
    public String name() {
        return "beside";
    }

    @Override
    public Message title() {
        return Message.of("report.beside");
    }

    @Override
    public void draw(HtmlWriter html, Display display) {
        html.element("p", display.say(Message.of("report.html.beside-remark")));
        for (RowsBeside pair : rows) {
            html.open("figure", "class", "beside").open("figcaption");
            html.text(display.say(pair.shows())).close("figcaption");
            html.open("div", "class", "wide").open("table").open("thead").open("tr");
            html.element("th", display.say(Message.of("report.column")), "scope", "col");
            html.element("th", place(pair.leak(), display), "scope", "col");
            html.element("th", place(pair.candidate(), display), "scope", "col");
            html.element("th", display.say(Message.of("report.beside.relation")), "scope", "col");
            html.close("tr").close("thead").open("tbody");
            for (RowsBeside.Field field : pair.fields()) {
                html.open("tr", "class", field.relation())
                        .element("th", display.header(field.header(), field.kind()), "scope", "row");
                cell(html, field.leak(), field.candidate(), display);
                cell(html, field.candidate(), field.leak(), display);
                html.element("td", display.say(Message.of("report.beside." + field.relation())));
                html.close("tr");
            }
            html.close("tbody").close("table").close("div").close("figure");
        }
    }

    private static String place(Origin origin, Display display) {
        return display.say(Message.of("report.place", display.text(origin.path()), origin.table() + 1, origin.row()));
    }

    private static void cell(HtmlWriter html, SecretText own, SecretText other, Display display) {
        String shown = shown(own, display);
        boolean[] marks = Differences.of(own.reveal(), shown, other.reveal(), shown(other, display));
        int[] points = shown.codePoints().toArray();
        html.open("td");
        for (int start = 0; start < points.length; ) {
            int end = start;
            while (end < points.length && marks[end] == marks[start]) {
                end++;
            }
            String run = new String(points, start, end - start);
            if (marks[start]) {
                html.element("mark", run);
            } else {
                html.text(run);
            }
            start = end;
        }
        html.close("td");
    }

    private static String shown(SecretText secret, Display display) {
        return display.reveal() ? secret.reveal() : secret.toString();
    }
}
