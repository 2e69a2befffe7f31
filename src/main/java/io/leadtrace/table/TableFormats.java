package io.leadtrace.table;

import java.util.List;

/** All formats, in the order they are tried. A new format is one new file and one line here. */
final class TableFormats {
    static final List<TableFormat> ALL = List.of(new DelimitedFormat());

    private TableFormats() {}
}
