package io.leadtrace.report;

import io.leadtrace.evidence.Evidence;
import io.leadtrace.language.Message;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import io.leadtrace.source.Origin;
import io.leadtrace.source.Problem;
import io.leadtrace.trace.Attribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows where a leaked list came from: the verdict, the candidates, what speaks for them and against them. */
final class AttributionView implements View<Attribution> {
    private static final int COLUMNS = 10;
    private static final int STATEMENTS = 8;

    /** So many of them are what speaks against a list, where none is named. */
    private static final int OBJECTIONS = 3;

    /** How many candidates stand in a short form, with those that cannot be left out. */
    private static final int CANDIDATES = 5;

    /** What is less likely is nothing a reader has to weigh. */
    private static final double UNLIKELY = 0.01;

    @Override
    public Class<Attribution> of() {
        return Attribution.class;
    }

    @Override
    public List<Problem> problems(Attribution result) {
        return result.problems();
    }

    @Override
    public Page page(Attribution result, Display display) {
        List<Message> remarks = new ArrayList<>();
        if (!result.sources().isEmpty() || result.unexplained().rows() > 0) {
            remarks.add(Message.of(
                    "report.trace.unexplained",
                    result.unexplained().rows(),
                    result.leak().rows(),
                    Figures.share(result.unexplained().share())));
        }
        result.settle().forEach(settle -> remarks.add(Message.of("report.trace.settle", settle)));
        if (result.propositions().size() == 2) {
            remarks.add(Message.of(
                    "report.trace.propositions",
                    result.propositions().get(0),
                    result.propositions().get(1)));
        }
        Waterfall waterfall = new Waterfall(result);
        return new Page(
                answer(result, display),
                remarks,
                List.of(
                        candidates(result, display),
                        evidence(result, display).asAppendix(),
                        against(result, display),
                        columns(result, display),
                        exhibits(result, display).asAppendix()),
                waterfall.isEmpty() ? List.of() : List.of(waterfall),
                result.problems());
    }

    private static Message answer(Attribution result, Display display) {
        String leak = display.text(result.leak().path());
        if (result.leak().rows() == 0) {
            return Message.of("report.trace.nothing", leak);
        }
        if (result.sources().isEmpty()) {
            return Message.of(
                    "report.trace.not-established", leak, result.candidates().size());
        }
        if (result.sources().size() == 1) {
            String source = result.sources().get(0);
            double probability = result.candidates().stream()
                    .filter(candidate -> candidate.path().equals(source))
                    .mapToDouble(Attribution.Candidate::probability)
                    .findFirst()
                    .orElse(0);
            return Message.of("report.trace.one-source", leak, display.text(source), Figures.probability(probability));
        }
        return Message.of(
                "report.trace.several-sources",
                leak,
                result.sources().size(),
                String.join(", ", result.sources().stream().map(display::text).toList()));
    }

    private static Sheet candidates(Attribution result, Display display) {
        long likely = result.candidates().stream()
                .filter(candidate ->
                        candidate.probability() >= UNLIKELY || result.sources().contains(candidate.path()))
                .count();
        return new Sheet(
                "candidates",
                Message.of("report.trace.candidates", result.candidates().size()),
                (int) Math.max(CANDIDATES, likely),
                List.of(
                        new Column(Message.of("report.trace.source"), Figure.TEXT),
                        new Column(Message.of("report.list"), Figure.PATH),
                        new Column(Message.of("report.trace.probability"), Figure.PROBABILITY),
                        new Column(Message.of("report.trace.share"), Figure.SHARE),
                        new Column(Message.of("report.trace.linked"), Figure.COUNT),
                        new Column(Message.of("report.rows"), Figure.COUNT),
                        new Column(Message.of("report.trace.weight"), Figure.WEIGHT),
                        new Column(Message.of("report.trace.support"), Figure.TEXT)),
                result.candidates().stream()
                        .map(candidate -> Arrays.<Object>asList(
                                result.sources().contains(candidate.path()) ? "*" : "",
                                display.text(candidate.path()),
                                candidate.probability(),
                                candidate.share(),
                                candidate.rowsLinked(),
                                candidate.rows(),
                                candidate.log10LikelihoodRatio(),
                                candidate.support()))
                        .toList());
    }

    private static Sheet evidence(Attribution result, Display display) {
        List<List<Object>> rows = new ArrayList<>();
        int brief = 0;
        int rank = 0;
        for (Attribution.Candidate candidate : result.candidates()) {
            for (Evidence evidence : all(candidate, result.sources().isEmpty())) {
                rows.add(statement(candidate, evidence, display));
            }
            boolean shown =
                    result.sources().isEmpty() ? rank < 2 : result.sources().contains(candidate.path());
            brief = shown && brief < STATEMENTS ? Math.min(rows.size(), STATEMENTS) : brief;
            rank++;
        }
        return statements("evidence", "report.trace.evidence", brief, rows);
    }

    /** What speaks against the named sources, or against the best candidate where none is named. */
    private static Sheet against(Attribution result, Display display) {
        List<List<Object>> rows = new ArrayList<>();
        for (Attribution.Candidate candidate : result.candidates()) {
            boolean shown = result.sources().isEmpty()
                    ? candidate.equals(result.candidates().get(0))
                    : result.sources().contains(candidate.path());
            for (Evidence evidence : shown ? candidate.against() : List.<Evidence>of()) {
                rows.add(statement(candidate, evidence, display));
            }
        }
        return statements("against", "report.trace.against", 0, rows);
    }

    private static List<Object> statement(Attribution.Candidate candidate, Evidence evidence, Display display) {
        return Arrays.asList(display.text(candidate.path()), evidence.log10LikelihoodRatio(), evidence.statement());
    }

    private static Sheet statements(String name, String title, int brief, List<List<Object>> rows) {
        return new Sheet(
                name,
                Message.of(title),
                brief,
                List.of(
                        new Column(Message.of("report.list"), Figure.PATH),
                        new Column(Message.of("report.trace.weight"), Figure.WEIGHT),
                        new Column(Message.of("report.trace.statement"), Figure.TEXT)),
                rows);
    }

    /** Where nobody is named, the reader first wants to know why not. */
    private static List<Evidence> all(Attribution.Candidate candidate, boolean unnamed) {
        int first = unnamed ? Math.min(OBJECTIONS, candidate.against().size()) : 0;
        List<Evidence> all = new ArrayList<>(candidate.against().subList(0, first));
        all.addAll(candidate.evidence());
        all.addAll(candidate.against().subList(first, candidate.against().size()));
        return all;
    }

    private static Sheet columns(Attribution result, Display display) {
        return new Sheet(
                "columns",
                Message.of("report.trace.columns"),
                COLUMNS,
                List.of(
                        new Column(Message.of("report.column"), Figure.TEXT),
                        new Column(Message.of("report.kind"), Figure.TEXT),
                        new Column(Message.of("report.trace.supplied-by"), Figure.TEXT)),
                result.leak().columns().stream()
                        .map(column -> Arrays.<Object>asList(
                                column.header().isEmpty()
                                        ? Message.of("report.column-number", column.index() + 1)
                                        : display.header(column.header(), column.kind()),
                                Message.of("detect.kind." + column.kind()),
                                String.join(
                                        ", ",
                                        column.suppliedBy().stream()
                                                .map(display::text)
                                                .toList())))
                        .toList());
    }

    private static Sheet exhibits(Attribution result, Display display) {
        List<List<Object>> rows = new ArrayList<>();
        for (Attribution.Candidate candidate : result.candidates()) {
            for (Evidence evidence : all(candidate, result.sources().isEmpty())) {
                for (Evidence.RowPair pair : evidence.exhibits()) {
                    rows.add(Arrays.asList(
                            Message.of("evidence.type." + evidence.type()),
                            place(pair.leak(), display),
                            place(pair.candidate(), display)));
                }
            }
        }
        return new Sheet(
                "exhibits",
                Message.of("report.trace.exhibits"),
                0,
                List.of(
                        new Column(Message.of("report.trace.type"), Figure.TEXT),
                        new Column(Message.of("report.trace.leak-row"), Figure.PATH),
                        new Column(Message.of("report.trace.candidate-row"), Figure.PATH)),
                rows);
    }

    private static Message place(Origin origin, Display display) {
        return Message.of("report.place", display.text(origin.path()), origin.table() + 1, origin.row());
    }
}
