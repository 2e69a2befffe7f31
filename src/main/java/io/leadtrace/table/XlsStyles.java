package io.leadtrace.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of a BIFF8 workbook's cell styles. */
final class XlsStyles {
    /** The short dates follow the reader's system, whatever the workbook says. */
    private static final List<Integer> OF_SYSTEM = List.of(0, 14);

    private final Map<Integer, String> written = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    /** Takes what a record tells of formats; most records tell nothing. */
    void learn(Record record) {
        if (record instanceof FormatRecord format) {
            written.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        }
    }

    /** The id of a style's number format; 0, the general one, for a style there is none of. */
    int id(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    /** The number format of a style, as the workbook writes it even where Excel has one of that id; null if general. */
    String format(int style) {
        int id = id(style);
        String own = OF_SYSTEM.contains(id) ? null : written.get(id);
        String format = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
        return format == null || format.equalsIgnoreCase("General") ? null : format;
    }
}
