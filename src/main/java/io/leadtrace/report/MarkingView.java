package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.mark.Marking;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import io.leadtrace.source.Problem;
import java.util.Arrays;
import java.util.List;

/** Shows which copy is for whom. */
final class MarkingView implements View<Marking> {
    @Override
    public Class<Marking> of() {
        return Marking.class;
    }

    @Override
    public List<Problem> problems(Marking result) {
        return result.problems();
    }

    @Override
    public Page page(Marking result, Display display) {
        boolean made = !result.copies().isEmpty();
        return new Page(
                made
                        ? Message.of("report.mark.answer", result.copies().size(), result.marks())
                        : Message.of("report.mark.nothing", display.text(result.path())),
                made ? List.of(Message.of("report.mark.remark")) : List.of(),
                List.of(copies(result, display)),
                List.of(),
                result.problems());
    }

    private static Sheet copies(Marking result, Display display) {
        return new Sheet(
                "copies",
                Message.of("report.mark.copies"),
                result.copies().size(),
                List.of(
                        new Column(Message.of("report.mark.recipient"), Figure.TEXT),
                        new Column(Message.of("report.mark.copy"), Figure.PATH),
                        new Column(Message.of("report.mark.turned"), Figure.COUNT)),
                result.copies().stream()
                        .map(copy -> Arrays.<Object>asList(
                                display.text(copy.recipient()), display.text(copy.path()), copy.turned()))
                        .toList());
    }
}
