package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.mark.MarkReading;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import io.leadtrace.source.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Shows whose copy a list agrees with. */
final class MarkReadingView implements View<MarkReading> {
    @Override
    public Class<MarkReading> of() {
        return MarkReading.class;
    }

    @Override
    public List<Problem> problems(MarkReading result) {
        return result.problems();
    }

    @Override
    public Page page(MarkReading result, Display display) {
        String sources = result.sources().stream().map(display::text).collect(Collectors.joining(", "));
        return new Page(
                result.sources().isEmpty()
                        ? Message.of("report.mark.nobody", result.legible(), result.marks())
                        : Message.of("report.mark.from", sources, result.legible(), result.marks()),
                List.of(Message.of("report.mark.reading")),
                List.of(recipients(result, display)),
                List.of(),
                result.problems());
    }

    private static Sheet recipients(MarkReading result, Display display) {
        return new Sheet(
                "recipients",
                Message.of("report.mark.recipients"),
                result.recipients().size(),
                List.of(
                        new Column(Message.of("report.mark.recipient"), Figure.TEXT),
                        new Column(Message.of("report.mark.agreeing"), Figure.COUNT),
                        new Column(Message.of("report.mark.chance"), Figure.WEIGHT)),
                result.recipients().stream()
                        .map(one -> Arrays.<Object>asList(display.text(one.name()), one.agreeing(), one.log10Chance()))
                        .toList());
    }
}
