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

    private final Attribution attribution;

    Waterfall(Attribution attribution) {
        this.attribution = attribution;
    }

    /** Whether there is no evidence to add up. */
    boolean isEmpty() {
        return attribution.candidates().stream()
                .allMatch(candidate ->
                        candidate.evidence().isEmpty() && candidate.against().isEmpty());
    }

    private record Step(String label, double from, double to, String kind) {
        static Step piece(String label, double from, double to) {
            return new Step(label, from, to, to >= from ? "plus" : "minus");
        }
    }

    @Override
    public String after() {
        return "candidates";
    }

    @Override
    public String name() {
        return "waterfalls";
    }

    @Override
    public Message title() {
        return Message.of("report.html.waterfalls");
    }

    @Override
    public void draw(HtmlWriter html, Display display) {
        html.element("p", display.say(Message.of("report.html.waterfall-remark")));
        int drawn = 0;
        for (Attribution.Candidate candidate : attribution.candidates()) {
            boolean named = attribution.sources().contains(candidate.path());
            if ((named || drawn < MOST)
                    && !(candidate.evidence().isEmpty() && candidate.against().isEmpty())) {
                draw(html, candidate, named || drawn == 0, display);
                drawn++;
            }
        }
    }

    private static void draw(HtmlWriter html, Attribution.Candidate candidate, boolean open, Display display) {
        html.open("figure", "class", "waterfall");
        html.element(
                "figcaption",
                display.say(Message.of(
                        "report.html.waterfall",
                        display.text(candidate.path()),
                        Figures.probability(candidate.probability()),
                        Figures.share(candidate.share()),
                        candidate.support())));
        if (open) {
            html.open("details", "open", "");
        } else {
            html.open("details");
        }
        html.element(
                "summary",
                display.say(Message.of(
                        "report.html.pieces",
                        candidate.evidence().size(),
                        candidate.against().size())));
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        html.element("th", display.say(Message.of("report.trace.statement")), "scope", "col");
        html.element("th", display.say(Message.of("report.trace.weight")), "scope", "col", "class", "n");
        html.element("th", display.say(Message.of("report.html.sum")), "scope", "col", "class", "bar");
        html.close("tr").close("thead").open("tbody");
        for (Step step : steps(candidate, display)) {
            html.open("tr", "class", step.kind())
                    .element("td", step.label())
                    .element("td", Figures.weight(step.to() - step.from()), "class", "n")
                    .element(
                            "td",
                            Figures.weight(step.to()),
                            "class",
                            "bar",
                            "data-from",
                            number(step.from()),
                            "data-to",
                            number(step.to()),
                            "data-step",
                            step.kind())
                    .close("tr");
        }
        html.close("tbody").close("table").close("div").close("details").close("figure");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static List<Step> steps(Attribution.Candidate candidate, Display display) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(display.say(Message.of("report.html.prior")), 0, 0, "prior"));
        double sum = 0;
        List<Evidence> pieces = new ArrayList<>(candidate.evidence());
        pieces.addAll(candidate.against());
        for (Evidence piece : pieces) {
            double next = sum + piece.log10LikelihoodRatio();
            steps.add(Step.piece(display.say(piece.statement()), sum, next));
            sum = next;
        }
        double total = candidate.log10LikelihoodRatio();
        if (Math.abs(total - sum) >= 0.05) {
            steps.add(new Step(display.say(Message.of("report.html.rest")), sum, total, "rest"));
        }
        steps.add(new Step(display.say(Message.of("report.html.total")), 0, total, "sum"));
        return steps;
    }
}
