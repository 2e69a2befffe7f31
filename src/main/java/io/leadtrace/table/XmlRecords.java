package io.leadtrace.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes records of the elements on one path: their values, those of elements within them, and those of attributes of elements
 * they stand in. One thread.
 */
final class XmlRecords implements XmlElements.Visitor {
    /** A value that comes more often joins the last. */
    private static final int MOST_SAME = 20;

    private final String path;
    private final Consumer<Map<String, String>> records;
    private final Deque<XmlElements.Element> above = new ArrayDeque<>();
    private Map<String, String> record;

    XmlRecords(String path, Consumer<Map<String, String>> records) {
        this.path = path;
        this.records = records;
    }

    @Override
    public void begins(XmlElements.Element element) {
        if (element.path.equals(path)) {
            record = new LinkedHashMap<>();
            above.descendingIterator().forEachRemaining(this::outer);
        }
        if (record != null) {
            if (element.hasValues() || element.path.equals(path)) {
                element.attributes.forEach((name, value) -> put(within(element, name), value));
            }
        } else {
            above.push(element);
        }
    }

    @Override
    public void ends(XmlElements.Element element, XmlElements.Element outer) {
        if (record == null) {
            above.poll();
            return;
        }
        if (element.isOuter()
                && element.attributes.size() == 1
                && !element.path.equals(path)
                && !element.label().equals(element.name)) {
            element.attributes.forEach((name, value) -> put(within(element, name), value));
        }
        String text = element.text();
        if (!text.isEmpty()) {
            put(element.path.equals(path) ? element.name : within(outer, element.label()), text);
        }
        if (element.path.equals(path)) {
            if (!record.isEmpty()) {
                records.accept(record);
            }
            record = null;
        }
    }

    /** Takes over the attributes of an element that records stand in; those of the outermost are of the document. */
    private void outer(XmlElements.Element element) {
        if (element != above.peekLast()) {
            element.attributes.forEach((name, value) -> put(element.name + " " + name, value));
        }
    }

    /** What a value is called that an element in a record has. */
    private String within(XmlElements.Element element, String name) {
        return element.path.equals(path)
                ? name
                : element.path.substring(path.length() + 1).replace('/', ' ') + " " + name;
    }

    private void put(String name, String value) {
        if (name.isEmpty() || value.isBlank()) {
            return;
        }
        String column = name;
        for (int i = 2; record.containsKey(column) && i <= MOST_SAME; i++) {
            column = name + " " + i;
        }
        record.merge(column, value.strip(), (before, more) -> before + "; " + more);
    }
}
