package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.match.Comparison;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import io.leadtrace.source.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Shows how lists overlap: the pairs that share most people first. */
final class ComparisonView implements View<Comparison> {
    private static final int BRIEF = 20;

    @Override
    public Class<Comparison> of() {
        return Comparison.class;
    }

    @Override
    public List<Problem> problems(Comparison result) {
        return result.problems();
    }

    @Override
    public Page page(Comparison result, Display display) {
        List<Comparison.Pair> pairs = result.pairs().stream()
                .sorted(Comparator.comparingLong(Comparison.Pair::linked)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Comparison.Pair::jaccard)
                                .reversed()))
                .toList();
        long sharing = pairs.stream().filter(pair -> pair.linked() > 0).count();
        return new Page(
                answer(result, pairs, sharing, display),
                List.of(Message.of("report.compare.remark")),
                List.of(
                        pairs(pairs, (int) Math.min(BRIEF, sharing), display),
                        lists(result, display),
                        new Matrix(result).sheet(display)),
                result.lists().size() < 2 ? List.of() : List.of(new HeatMap(new Matrix(result))),
                result.problems());
    }

    private static Message answer(Comparison result, List<Comparison.Pair> pairs, long sharing, Display display) {
        if (result.lists().size() < 2) {
            return Message.of("report.compare.few", result.lists().size());
        }
        if (sharing == 0) {
            return Message.of("report.compare.none", result.lists().size());
        }
        Comparison.Pair first = pairs.get(0);
        return Message.of(
                "report.compare.answer",
                sharing,
                pairs.size(),
                display.text(first.a()),
                display.text(first.b()),
                first.linked(),
                Figures.share(first.shareOfA()),
                Figures.share(first.shareOfB()));
    }

    private static Sheet pairs(List<Comparison.Pair> pairs, int brief, Display display) {
        return new Sheet(
                "pairs",
                Message.of("report.compare.pairs"),
                brief,
                List.of(
                        new Column(Message.of("report.compare.a"), Figure.PATH),
                        new Column(Message.of("report.compare.b"), Figure.PATH),
                        new Column(Message.of("report.compare.linked"), Figure.COUNT),
                        new Column(Message.of("report.compare.share-of-a"), Figure.SHARE),
                        new Column(Message.of("report.compare.share-of-b"), Figure.SHARE),
                        new Column(Message.of("report.compare.relation"), Figure.TEXT),
                        new Column(Message.of("report.compare.direction"), Figure.TEXT)),
                pairs.stream()
                        .map(pair -> Arrays.<Object>asList(
                                display.text(pair.a()),
                                display.text(pair.b()),
                                pair.linked(),
                                pair.shareOfA(),
                                pair.shareOfB(),
                                Message.of("report.relation." + pair.relation()),
                                Message.of("report.direction." + pair.direction())))
                        .toList());
    }

    private static Sheet lists(Comparison result, Display display) {
        return new Sheet(
                "lists",
                Message.of("report.compare.lists"),
                BRIEF,
                List.of(
                        new Column(Message.of("report.list"), Figure.PATH),
                        new Column(Message.of("report.sheet"), Figure.TEXT),
                        new Column(Message.of("report.rows"), Figure.COUNT),
                        new Column(Message.of("report.people"), Figure.COUNT)),
                result.lists().stream()
                        .map(list -> Arrays.<Object>asList(
                                display.text(list.label()), display.text(list.name()), list.rows(), list.people()))
                        .toList());
    }
}
