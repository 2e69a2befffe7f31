package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.match.Comparison;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A matrix of lists whose colour and number say which part of the row's list the column's list holds. */
final class HeatMap implements Drawing {
    private static final int SHADES = 10;

    /** Of more lists than these an overview is shown first, and the numbers on demand. */
    private static final int MOST_AT_A_GLANCE = 40;

    private final Matrix matrix;

    HeatMap(Matrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public Message title() {
        return Message.of("report.compare.matrix");
    }

    @Override
    public void draw(HtmlWriter html, Display display) {
        List<Comparison.Compared> lists = matrix.lists();
        String title = display.say(title());
        html.element("p", display.say(Message.of("report.html.matrix", Matrix.MOST)));
        order(html, display);
        html.element("p", "", "id", "pair", "aria-live", "polite");
        boolean many = lists.size() > MOST_AT_A_GLANCE;
        if (many) {
            overview(html, display);
        }
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", title)
                .open("table", "class", "matrix", "id", "heat");
        html.open("thead").open("tr").element("td", "");
        for (int c = 0; c < lists.size(); c++) {
            html.element("th", Integer.toString(c + 1), "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (int r = 0; r < lists.size(); r++) {
            html.open("tr")
                    .element("th", (r + 1) + " " + display.text(lists.get(r).label()), "scope", "row");
            for (int c = 0; c < lists.size(); c++) {
                Double share = matrix.share(r, c);
                html.element(
                        "td",
                        share == null ? "–" : share == 0 ? "" : percent(share),
                        "class",
                        share == null ? "self" : "h" + (int) Math.ceil(share * SHADES));
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
        if (many) {
            html.close("details");
        }
        html.data("matrix-data", data(display));
    }

    private static void overview(HtmlWriter html, Display display) {
        String said = display.say(Message.of("report.html.overview"));
        html.open("div", "class", "overview")
                .element("canvas", said, "id", "overview", "role", "img", "aria-label", said)
                .close("div");
        html.open("p", "class", "scale")
                .element("span", "0%")
                .element("span", "", "class", "ramp")
                .element("span", "100%")
                .close("p");
        html.open("details").element("summary", display.say(Message.of("report.html.numbers")));
    }

    private static String percent(double share) {
        long percent = Math.round(share * 100);
        return percent == 0 ? "<1" : percent == 100 && share < 1 ? "99" : Long.toString(percent);
    }

    private static void order(HtmlWriter html, Display display) {
        html.open("p")
                .element("label", display.say(Message.of("report.html.order")), "for", "order")
                .open("select", "id", "order");
        for (String order : List.of("given", "name", "people", "alike")) {
            html.element("option", display.say(Message.of("report.html.order-" + order)), "value", order);
        }
        html.close("select").close("p");
    }

    /** What the page's script shows of a pair and sorts by. */
    private String data(Display display) {
        List<Comparison.Compared> lists = matrix.lists();
        List<Integer> given = IntStream.range(0, lists.size()).boxed().toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "labels",
                lists.stream()
                        .map(list -> TextWidth.safe(display.text(list.label())))
                        .toList());
        Map<String, Object> orders = new LinkedHashMap<>();
        orders.put("given", given);
        orders.put("name", sorted(given, Comparator.comparing(i -> lists.get(i).label())));
        orders.put("people", sorted(given, Comparator.comparingLong(i -> -lists.get(i)
                .people())));
        orders.put("alike", matrix.alike());
        data.put("orders", orders);
        data.put(
                "relations",
                List.of("same", "contains", "contained", "overlaps", "unrelated").stream()
                        .collect(Collectors.toMap(
                                name -> name,
                                name -> display.say(Message.of("report.relation." + name)),
                                (a, b) -> a,
                                LinkedHashMap::new)));
        data.put("go", display.say(Message.of("report.html.go")));
        data.put("say", display.say(Message.of("report.html.pair")));
        data.put(
                "pairs",
                given.stream()
                        .map(r -> IntStream.range(r + 1, lists.size())
                                .mapToObj(c -> pair(r, c))
                                .toList())
                        .toList());
        return JsonMapper.shared().writeValueAsString(data);
    }

    private static List<Integer> sorted(List<Integer> lists, Comparator<Integer> by) {
        return lists.stream().sorted(by).toList();
    }

    private List<Object> pair(int row, int column) {
        Comparison.Pair pair = matrix.pair(row, column);
        return pair == null
                ? List.of()
                : List.of(
                        pair.linked(),
                        String.format(Locale.ROOT, "%.1f", 100 * matrix.share(row, column)),
                        String.format(Locale.ROOT, "%.1f", 100 * matrix.share(column, row)),
                        pair.relation());
    }
}
