package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.trace.Lineage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The families of lists as trees; lists without any relative are left to the table. */
final class FamilyPicture implements Drawing {
    private static final String ROOT = "root";

    private final Lineage lineage;

    FamilyPicture(Lineage lineage) {
        this.lineage = lineage;
    }

    @Override
    public String name() {
        return "families";
    }

    @Override
    public Message title() {
        return Message.of("report.html.families");
    }

    @Override
    public void draw(HtmlWriter html, Display display) {
        Set<String> related = related();
        long alone = lineage.lists().stream()
                .filter(list -> !related.contains(list.path()))
                .count();
        html.element("p", display.say(Message.of("report.html.families-remark", alone)));
        html.open(
                        "div",
                        "class",
                        "wide",
                        "id",
                        "tree-picture",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        display.say(title()))
                .close("div");
        html.data("tree-data", data(related, display));
    }

    /** Whether no list has a relative. */
    boolean isEmpty() {
        return related().isEmpty();
    }

    private Set<String> related() {
        Set<String> related = new HashSet<>();
        for (Lineage.Descendant list : lineage.lists()) {
            if (list.parent() != null) {
                related.add(list.path());
                related.add(list.parent());
            }
        }
        lineage.open().forEach(pair -> related.addAll(List.of(pair.a(), pair.b())));
        return related;
    }

    private String data(Set<String> related, Display display) {
        List<Object> nodes = new ArrayList<>();
        nodes.add(Map.of("id", ROOT));
        for (Lineage.HiddenAncestor ancestor : lineage.hidden()) {
            nodes.add(node(
                    ancestor.name(),
                    ROOT,
                    ancestor.name(),
                    "",
                    display.say(Message.of("report.lineage.hidden")),
                    true));
        }
        for (Lineage.Descendant list : lineage.lists()) {
            if (related.contains(list.path())) {
                nodes.add(node(
                        list.path(),
                        list.parent() == null ? ROOT : list.parent(),
                        TextWidth.safe(display.text(list.path())),
                        figure(list, display),
                        TextWidth.safe(display.say(list.statement())),
                        false));
            }
        }
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "title",
                        display.say(title()),
                        "nodes",
                        nodes,
                        "open",
                        lineage.open().stream()
                                .map(pair -> List.of(number(pair.a()), number(pair.b())))
                                .toList()));
    }

    private static String figure(Lineage.Descendant list, Display display) {
        String rows = display.say(Message.of("report.html.family-rows", list.rows()));
        return list.parent() == null ? rows : rows + " · " + Figures.weight(list.log10LikelihoodRatio());
    }

    private Map<String, Object> node(
            String id, String parent, String label, String figure, String note, boolean hidden) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", number(id));
        node.put("parent", number(parent));
        node.put("label", label);
        node.put("figure", figure);
        node.put("note", note);
        node.put("hidden", hidden);
        return node;
    }

    /** A node's name in the picture: paths may hold anything and stay out of it. */
    private String number(String id) {
        if (id.equals(ROOT)) {
            return ROOT;
        }
        for (int i = 0; i < lineage.lists().size(); i++) {
            if (lineage.lists().get(i).path().equals(id)) {
                return "list-" + i;
            }
        }
        return "ancestor-" + id;
    }
}
