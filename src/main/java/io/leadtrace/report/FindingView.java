package io.leadtrace.report;

import io.leadtrace.find.Finding;
import io.leadtrace.language.Message;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import io.leadtrace.source.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows which lists hold a person and what they know. */
final class FindingView implements View<Finding> {
    private static final int BRIEF = 50;

    @Override
    public Class<Finding> of() {
        return Finding.class;
    }

    @Override
    public List<Problem> problems(Finding result) {
        return result.problems();
    }

    @Override
    public Page page(Finding result, Display display) {
        return new Page(
                answer(result),
                remarks(result),
                List.of(hits(result, display), sought(result), order(result, display)),
                List.of(),
                result.problems());
    }

    private static List<Message> remarks(Finding result) {
        List<Message> remarks = new ArrayList<>();
        if (!result.hits().isEmpty()) {
            remarks.add(Message.of("report.find.remark"));
        }
        long maybe = result.sought().stream().mapToLong(Finding.Sought::maybe).sum();
        if (maybe > 0) {
            remarks.add(Message.of("report.find.maybe", maybe));
        }
        if (!result.order().isEmpty() && !isOrdered(result)) {
            remarks.add(Message.of("report.find.no-order"));
        }
        long together = together(result);
        if (together > 0) {
            remarks.add(Message.of("report.find.together", together));
        }
        if (!result.unread().isEmpty()) {
            remarks.add(Message.of("report.find.unread", result.unread().size()));
        }
        long shown =
                result.hits().stream().filter(hit -> !hit.how().equals("maybe")).count();
        long rows = result.sought().stream().mapToLong(Finding.Sought::rows).sum();
        if (shown < rows) {
            remarks.add(Message.of("report.find.more", Finding.MOST));
        }
        return remarks;
    }

    /** How many rows hold more than one of the values asked for, and so point to one person more surely. */
    private static long together(Finding result) {
        Map<String, Set<Integer>> values = new HashMap<>();
        for (Finding.Hit hit : result.hits()) {
            values.computeIfAbsent(hit.list() + "\0" + hit.row(), row -> new HashSet<>())
                    .add(hit.sought());
        }
        return values.values().stream().filter(some -> some.size() > 1).count();
    }

    private static boolean isOrdered(Finding result) {
        return result.order().stream().anyMatch(list -> list.from() != null);
    }

    private static Sheet order(Finding result, Display display) {
        return new Sheet(
                "order",
                Message.of("report.find.order"),
                BRIEF,
                List.of(
                        new Column(Message.of("report.list"), Figure.PATH),
                        new Column(Message.of("report.find.from"), Figure.PATH),
                        new Column(Message.of("report.trace.weight"), Figure.WEIGHT),
                        new Column(Message.of("report.trace.support"), Figure.TEXT)),
                (isOrdered(result) ? result.order() : List.<Finding.Passing>of())
                        .stream()
                                .map(list -> Arrays.<Object>asList(
                                        display.text(list.path()),
                                        list.from() == null ? null : display.text(list.from()),
                                        list.from() == null ? null : (Double) list.log10LikelihoodRatio(),
                                        list.statement()))
                                .toList());
    }

    private static Message answer(Finding result) {
        if (result.sought().size() == 1) {
            Finding.Sought one = result.sought().get(0);
            return Message.of("report.find.answer", one.value(), one.lists(), one.rows());
        }
        long found = result.sought().stream().filter(one -> one.rows() > 0).count();
        long lists = result.hits().stream().map(Finding.Hit::list).distinct().count();
        return Message.of("report.find.several", found, result.sought().size(), lists);
    }

    private static Sheet sought(Finding result) {
        return new Sheet(
                "sought",
                Message.of("report.find.sought"),
                result.sought().size() > 1 ? BRIEF : 0,
                List.of(
                        new Column(Message.of("report.find.value"), Figure.TEXT),
                        new Column(Message.of("report.kind"), Figure.TEXT),
                        new Column(Message.of("report.find.lists"), Figure.COUNT),
                        new Column(Message.of("report.rows"), Figure.COUNT)),
                result.sought().stream()
                        .map(one -> Arrays.<Object>asList(
                                Message.of("report.literal", one.value()),
                                one.kinds().isEmpty()
                                        ? ""
                                        : Message.of(
                                                "detect.kind." + one.kinds().get(0)),
                                one.lists(),
                                one.rows()))
                        .toList());
    }

    private static Sheet hits(Finding result, Display display) {
        return new Sheet(
                "hits",
                Message.of("report.find.hits"),
                BRIEF,
                List.of(
                        new Column(Message.of("report.find.value"), Figure.TEXT),
                        new Column(Message.of("report.list"), Figure.PATH),
                        new Column(Message.of("report.find.row"), Figure.COUNT),
                        new Column(Message.of("report.column"), Figure.TEXT),
                        new Column(Message.of("report.find.how"), Figure.TEXT),
                        new Column(Message.of("report.find.holds"), Figure.TEXT)),
                result.hits().stream()
                        .map(hit -> Arrays.<Object>asList(
                                Message.of(
                                        "report.literal",
                                        result.sought().get(hit.sought()).value()),
                                display.text(hit.list()),
                                hit.row(),
                                column(hit.column(), hit.header(), hit.kind(), display),
                                Message.of("report.find.how." + hit.how()),
                                hit.holds().stream()
                                        .map(held -> held(held, display))
                                        .collect(Collectors.joining("; "))))
                        .toList());
    }

    private static Object column(int index, String header, String kind, Display display) {
        return header.isEmpty() ? Message.of("report.column-number", index + 1) : display.header(header, kind);
    }

    private static String held(Finding.Held held, Display display) {
        String header = held.header().isEmpty()
                ? display.say(Message.of("detect.kind." + held.kind()))
                : display.header(held.header(), held.kind());
        return held.text() == null ? header : header + " " + display.say(Message.of("report.literal", held.text()));
    }
}
