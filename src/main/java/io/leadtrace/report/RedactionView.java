package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.redact.Redaction;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import io.leadtrace.source.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Shows what was covered in a copy. */
final class RedactionView implements View<Redaction> {
    private static final int BRIEF = 60;

    @Override
    public Class<Redaction> of() {
        return Redaction.class;
    }

    @Override
    public List<Problem> problems(Redaction result) {
        return result.problems();
    }

    @Override
    public Page page(Redaction result, Display display) {
        long covered =
                result.covered().values().stream().mapToLong(Long::longValue).sum();
        Message answer = result.out() == null
                ? Message.of("report.redact.nothing", display.text(result.path()))
                : Message.of(
                        "report.redact.answer",
                        display.text(result.out()),
                        display.text(result.path()),
                        covered,
                        result.sheets(),
                        result.rows());
        List<Message> remarks = new ArrayList<>(result.remarks());
        if (result.out() != null) {
            remarks.add(Message.of("report.redact.remark"));
        }
        return new Page(answer, remarks, List.of(covered(result)), List.of(), result.problems());
    }

    private static Sheet covered(Redaction result) {
        return new Sheet(
                "covered",
                Message.of("report.redact.covered"),
                BRIEF,
                List.of(
                        new Column(Message.of("report.kind"), Figure.TEXT),
                        new Column(Message.of("report.redact.cells"), Figure.COUNT)),
                result.covered().entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(one -> Arrays.<Object>asList(
                                PiiKinds.named(one.getKey()).name().equals(one.getKey())
                                        ? Message.of("detect.kind." + one.getKey())
                                        : Message.of("report.redact.passages"),
                                one.getValue()))
                        .toList());
    }
}
