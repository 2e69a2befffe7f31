package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.source.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One web page that needs nothing beside itself. Its policy lets nothing be loaded and no script run but the page's own,
 * named by their hashes.
 */
final class HtmlForm implements ReportForm {
    private static final int MOST_ROWS = 2_000;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void write(Object result, Display display, OutputStream out) throws IOException {
        Page page = Views.page(result, display);
        String style = resource("report.css");
        List<String> scripts = new ArrayList<>();
        if (!page.drawings().isEmpty()) {
            scripts.add(D3.script());
        }
        scripts.add(own());
        HtmlWriter html = new HtmlWriter();
        out.write("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
        html.open("html", "lang", display.language().tag());
        head(html, display.say(page.answer()), style, scripts);
        html.open("body").open("header");
        html.element("p", "leadtrace", "class", "name");
        html.element("h1", display.say(page.answer()));
        html.close("header");
        List<Page.Sheet> sheets = page.sheetsAndProblems(display).stream()
                .filter(sheet -> !sheet.rows().isEmpty() && sheet.brief() != Page.NEVER_AS_TEXT)
                .sorted(Comparator.comparing(Page.Sheet::appendix))
                .toList();
        navigation(html, page, sheets, display);
        html.open("main");
        if (!page.problems().isEmpty()) {
            html.element(
                    "p",
                    display.say(Message.of("report.problems", page.problems().size())),
                    "class",
                    "warning");
        }
        page.remarks().forEach(remark -> html.element("p", display.say(remark)));
        draw(html, page, "", display);
        for (Page.Sheet sheet : sheets) {
            sheet(html, sheet, display);
            draw(html, page, sheet.name(), display);
        }
        html.close("main");
        html.open("footer");
        html.element("p", display.say(Message.of("report.html.method")));
        html.close("footer");
        scripts.forEach(script -> html.own("script", script));
        html.close("body").close("html");
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void draw(HtmlWriter html, Page page, String after, Display display) {
        page.drawings().stream()
                .filter(drawing -> drawing.after().equals(after))
                .forEach(drawing -> {
                    html.open("section", "id", drawing.name()).element("h2", display.say(drawing.title()));
                    drawing.draw(html, display);
                    html.close("section");
                });
    }

    private static void head(HtmlWriter html, String title, String style, List<String> scripts) {
        html.open("head").open("meta", "charset", "utf-8");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + hash(style) + "'; script-src "
                        + scripts.stream()
                                .map(script -> "'" + hash(script) + "'")
                                .collect(Collectors.joining(" "))
                        + "; base-uri 'none'; form-action 'none'");
        html.open("meta", "name", "generator", "content", "leadtrace");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", title);
        html.own("style", style).close("head");
    }

    private static void navigation(HtmlWriter html, Page page, List<Page.Sheet> sheets, Display display) {
        html.open("nav", "aria-label", display.say(Message.of("report.html.contents")))
                .open("ul");
        contents(html, page, "", display);
        for (Page.Sheet sheet : sheets) {
            link(html, sheet.name(), title(sheet, display));
            contents(html, page, sheet.name(), display);
        }
        html.close("ul").close("nav");
    }

    private static void contents(HtmlWriter html, Page page, String after, Display display) {
        page.drawings().stream()
                .filter(drawing -> drawing.after().equals(after))
                .forEach(drawing -> link(html, drawing.name(), display.say(drawing.title())));
    }

    private static void link(HtmlWriter html, String to, String text) {
        html.open("li").element("a", text, "href", "#" + to).close("li");
    }

    private static String title(Page.Sheet sheet, Display display) {
        return display.say(sheet.appendix() ? Message.of("report.html.appendix", sheet.title()) : sheet.title());
    }

    /** Words that need no room, such as a mark, are not given any on a narrow page. */
    private static String kind(Page.Sheet sheet, int column, Display display) {
        Page.Figure type = sheet.columns().get(column).type();
        if (type != Page.Figure.TEXT) {
            return type.isNumber() ? "n" : "p";
        }
        boolean marks = sheet.rows().stream()
                .allMatch(row -> Figures.text(row.get(column), type, display).length() <= 2);
        return marks ? "s" : "t";
    }

    private static void sheet(HtmlWriter html, Page.Sheet sheet, Display display) {
        html.open("section", "id", sheet.name(), "class", sheet.appendix() ? "appendix" : "body");
        String title = sheet.name() + "-title";
        html.element("h2", title(sheet, display), "id", title);
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", title)
                .open("table", "class", "sheet", "aria-labelledby", title)
                .open("thead")
                .open("tr");
        for (Page.Column column : sheet.columns()) {
            html.open("th", "scope", "col", "class", column.type().isNumber() ? "n" : "t")
                    .element("button", display.say(column.header()), "type", "button")
                    .close("th");
        }
        html.close("tr").close("thead").open("tbody");
        List<String> kinds = IntStream.range(0, sheet.columns().size())
                .mapToObj(column -> kind(sheet, column, display))
                .toList();
        for (List<Object> row :
                sheet.rows().subList(0, Math.min(MOST_ROWS, sheet.rows().size()))) {
            html.open("tr");
            for (int c = 0; c < row.size(); c++) {
                Page.Figure type = sheet.columns().get(c).type();
                html.element("td", Figures.text(row.get(c), type, display), "class", kinds.get(c));
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
        if (sheet.rows().size() > MOST_ROWS) {
            html.element(
                    "p", display.say(Message.of("report.html.more", sheet.rows().size() - MOST_ROWS)));
        }
        html.close("section");
    }

    private static String own() throws IOException {
        StringBuilder own = new StringBuilder();
        for (String part : List.of("sort.js", "matrix.js", "waterfall.js", "tree.js")) {
            own.append(resource(part));
        }
        return own.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlForm.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String content) {
        byte[] digest = Sha256.begin().digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
