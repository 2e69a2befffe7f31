package io.leadtrace.table;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names in the sheets and shared strings of Office Open XML (ECMA-376) that are read, of elements and attributes. */
enum XlsxName {
    CELL("c"),
    COLUMN("col"),
    DIMENSION("dimension"),
    HIDDEN("hidden"),
    ITEM("si"),
    MAX("max"),
    MIN("min"),
    PHONETIC("rPh"),
    R("r"),
    REF("ref"),
    ROW("row"),
    S("s"),
    SHEET_DATA("sheetData"),
    T("t"),
    VALUE("v"),
    WIDTH("width"),
    /** Any other name. */
    OTHER("");

    private static final Map<String, XlsxName> BY_WRITING =
            Arrays.stream(values()).collect(Collectors.toMap(name -> name.written, Function.identity()));

    private final String written;

    XlsxName(String written) {
        this.written = written;
    }

    static XlsxName of(String written) {
        return BY_WRITING.getOrDefault(written, OTHER);
    }
}
