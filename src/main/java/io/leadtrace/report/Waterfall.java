package io.leadtrace.report;

import io.leadtrace.evidence.Evidence;
import io.leadtrace.language.Message;
import io.leadtrace.trace.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** For each of the best candidates, how the pieces of evidence add up to its weight, piece by piece. */
final class Waterfall implements Drawing {
    private static final int MOST = 5;
    private static final double WIDTH = 240;

    private final Attribution attribution;

    Waterfall(Attribution attribution) {
        this.attribution = attribution;
    }

    private record Step(String label, double from, double to, boolean total) {}

    @Override
    public void draw(HtmlWriter html, Display display) {
        int drawn = 0;
        for (Attribution.Candidate candidate : attribution.candidates()) {
            boolean named = attribution.sources().contains(candidate.path());
            if ((named || drawn < MOST)
                    && !(candidate.evidence().isEmpty() && candidate.against().isEmpty())) {
                draw(html, candidate, display);
                drawn++;
            }
        }
    }

    private static void draw(HtmlWriter html, Attribution.Candidate candidate, Display display) {
        List<Step> steps = steps(candidate, display);
        double low = Math.min(
                0,
                steps.stream()
                        .mapToDouble(step -> Math.min(step.from(), step.to()))
                        .min()
                        .orElse(0));
        double high = Math.max(
                0,
                steps.stream()
                        .mapToDouble(step -> Math.max(step.from(), step.to()))
                        .max()
                        .orElse(0));
        double scale = WIDTH / Math.max(1e-9, high - low);
        html.open("figure", "class", "waterfall");
        html.element(
                "figcaption",
                display.say(Message.of(
                        "report.html.waterfall",
                        display.text(candidate.path()),
                        Figures.probability(candidate.probability()),
                        Figures.share(candidate.share()),
                        candidate.support())));
        html.open("table").open("thead").open("tr");
        for (String header : List.of("report.trace.statement", "report.trace.weight", "report.html.sum")) {
            html.element("th", display.say(Message.of(header)), "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (Step step : steps) {
            html.open("tr", "class", step.total() ? "total" : "step")
                    .element("td", step.label())
                    .element("td", Figures.weight(step.to() - step.from()), "class", "n")
                    .open("td");
            bar(html, step, low, scale);
            html.close("td").close("tr");
        }
        html.close("tbody").close("table").close("figure");
    }

    private static void bar(HtmlWriter html, Step step, double low, double scale) {
        double left = (Math.min(step.from(), step.to()) - low) * scale;
        double width = Math.max(1, Math.abs(step.to() - step.from()) * scale);
        html.open(
                "svg",
                "viewBox",
                "0 0 242 16",
                "width",
                "242",
                "height",
                "16",
                "role",
                "img",
                "aria-label",
                Figures.weight(step.from()) + " → " + Figures.weight(step.to()));
        html.open(
                        "line",
                        "x1",
                        number(-low * scale),
                        "x2",
                        number(-low * scale),
                        "y1",
                        "0",
                        "y2",
                        "16",
                        "class",
                        "zero")
                .close("line");
        html.open(
                        "rect",
                        "x",
                        number(left),
                        "y",
                        "3",
                        "width",
                        number(width),
                        "height",
                        "10",
                        "class",
                        step.total() ? "sum" : step.to() >= step.from() ? "plus" : "minus")
                .close("rect");
        html.close("svg");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static List<Step> steps(Attribution.Candidate candidate, Display display) {
        List<Step> steps = new ArrayList<>();
        double sum = 0;
        List<Evidence> pieces = new ArrayList<>(candidate.evidence());
        pieces.addAll(candidate.against());
        for (Evidence piece : pieces) {
            double next = sum + piece.log10LikelihoodRatio();
            steps.add(new Step(display.say(piece.statement()), sum, next, false));
            sum = next;
        }
        double total = candidate.log10LikelihoodRatio();
        if (Math.abs(total - sum) >= 0.05) {
            steps.add(new Step(display.say(Message.of("report.html.rest")), sum, total, false));
        }
        steps.add(new Step(display.say(Message.of("report.html.total")), 0, total, true));
        return steps;
    }
}
