package io.leadtrace.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Learns which elements of a document are records: those that come again, with most values of their own. One thread. */
final class XmlRecordSurvey implements XmlElements.Visitor {
    private static final int MOST_PATHS = 2_000;
    private static final int MOST_FIELDS = 500;
    private static final int MOST_KINDS = 20;

    /** Without numbers and addresses a document is settings or text, of which computers are full. */
    private static final Pattern REACHED_BY = Pattern.compile("[0-9]{7}|[^\\s@]@[^\\s@]");

    private static final class Kind {
        private final Set<String> fields = new HashSet<>();
        private long count;
        private long reached;
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    @Override
    public void begins(XmlElements.Element element) {
        // Whether its attributes are values is known at its end.
    }

    @Override
    public void ends(XmlElements.Element element, XmlElements.Element above) {
        if (element.hasValues()) {
            element.attributes.forEach((name, value) -> value(element.path, name, value));
        }
        if (element.isOuter() || element.hasValues()) {
            Kind kind = kind(element.path);
            if (kind != null) {
                kind.count++;
            }
        }
        if (!element.isOuter() && above != null && !element.text().isEmpty()) {
            value(above.path, element.label(), element.text());
        }
    }

    private void value(String path, String field, String value) {
        Kind kind = kind(path);
        if (kind == null) {
            return;
        }
        if (kind.fields.size() < MOST_FIELDS) {
            kind.fields.add(field);
        }
        if (REACHED_BY.matcher(value).find()) {
            for (String at = path; ; at = at.substring(0, at.lastIndexOf('/'))) {
                Kind outer = kind(at);
                if (outer != null) {
                    outer.reached++;
                }
                if (at.indexOf('/') < 0) {
                    return;
                }
            }
        }
    }

    private Kind kind(String path) {
        Kind kind = kinds.get(path);
        if (kind == null && kinds.size() < MOST_PATHS) {
            kind = new Kind();
            kinds.put(path, kind);
        }
        return kind;
    }

    /** The paths of the records, none within another. */
    List<String> records() {
        List<String> records = new ArrayList<>();
        kinds.entrySet().stream()
                .filter(kind -> kind.getValue().count > 1
                        && kind.getValue().reached > 1
                        && !kind.getValue().fields.isEmpty())
                .sorted(Comparator.<Map.Entry<String, Kind>>comparingLong(kind ->
                                -kind.getValue().count * kind.getValue().fields.size())
                        .thenComparing(kind -> kind.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .filter(path -> records.stream().noneMatch(record -> isWithin(path, record) || isWithin(record, path)))
                .limit(MOST_KINDS)
                .forEach(records::add);
        return records;
    }

    private static boolean isWithin(String path, String other) {
        return path.startsWith(other + "/");
    }
}
