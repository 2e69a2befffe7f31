package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import io.leadtrace.report.Page.Sheet;
import io.leadtrace.source.Problem;
import io.leadtrace.trace.Lineage;
import io.leadtrace.trace.Lineage.Descendant;
import io.leadtrace.trace.Lineage.HiddenAncestor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows the family tree of lists: each copy indented below what it was taken from. */
final class LineageView implements View<Lineage> {
    @Override
    public Class<Lineage> of() {
        return Lineage.class;
    }

    @Override
    public List<Problem> problems(Lineage result) {
        return result.problems();
    }

    @Override
    public Page page(Lineage result, Display display) {
        long copies =
                result.lists().stream().filter(list -> list.parent() != null).count();
        FamilyPicture families = new FamilyPicture(result);
        return new Page(
                Message.of("report.lineage.answer", copies, result.lists().size()),
                List.of(Message.of("report.lineage.remark")),
                List.of(tree(result, display), open(result, display)),
                families.isEmpty() ? List.of() : List.of(families),
                result.problems());
    }

    private static Sheet tree(Lineage result, Display display) {
        List<List<Object>> rows = new ArrayList<>();
        for (HiddenAncestor ancestor : result.hidden()) {
            rows.add(Arrays.asList(ancestor.name(), null, null, Message.of("report.lineage.hidden")));
            below(ancestor.name(), "", result, display, rows);
        }
        for (Descendant list : result.lists()) {
            if (list.parent() == null) {
                rows.add(row(list, "", display));
                below(list.path(), "", result, display, rows);
            }
        }
        return new Sheet(
                "tree",
                Message.of("report.lineage.tree"),
                rows.size(),
                List.of(
                        new Column(Message.of("report.list"), Figure.PATH),
                        new Column(Message.of("report.rows"), Figure.COUNT),
                        new Column(Message.of("report.trace.weight"), Figure.WEIGHT),
                        new Column(Message.of("report.trace.support"), Figure.TEXT)),
                rows);
    }

    private static void below(String parent, String stem, Lineage result, Display display, List<List<Object>> rows) {
        List<Descendant> children = result.lists().stream()
                .filter(list -> parent.equals(list.parent()))
                .toList();
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            Descendant child = children.get(i);
            rows.add(row(child, stem + (last ? "└─ " : "├─ "), display));
            below(child.path(), stem + (last ? "   " : "│  "), result, display, rows);
        }
    }

    private static List<Object> row(Descendant list, String branch, Display display) {
        return Arrays.asList(
                branch + display.text(list.path()),
                list.rows(),
                list.parent() == null ? null : (Double) list.log10LikelihoodRatio(),
                list.statement());
    }

    private static Sheet open(Lineage result, Display display) {
        return new Sheet(
                "open",
                Message.of("report.lineage.open"),
                result.open().size(),
                List.of(
                        new Column(Message.of("report.compare.a"), Figure.PATH),
                        new Column(Message.of("report.compare.b"), Figure.PATH),
                        new Column(Message.of("report.trace.support"), Figure.TEXT)),
                result.open().stream()
                        .map(pair ->
                                Arrays.<Object>asList(display.text(pair.a()), display.text(pair.b()), pair.statement()))
                        .toList());
    }
}
