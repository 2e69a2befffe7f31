package io.leadtrace.report;

import java.util.List;

/** A line of comma-separated values after RFC 4180, with a line feed at its end. */
public final class CsvLine {
    private CsvLine() {}

    /** The line of these fields, none null. */
    public static String of(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            line.append(i == 0 ? "" : ",");
            add(line, fields.get(i));
        }
        return line.append('\n').toString();
    }

    private static void add(StringBuilder line, String field) {
        boolean quoted = false;
        for (int i = 0; i < field.length() && !quoted; i++) {
            char c = field.charAt(i);
            quoted = c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\ufeff';
        }
        if (quoted) {
            line.append('"').append(field.replace("\"", "\"\"")).append('"');
        } else {
            line.append(field);
        }
    }
}
