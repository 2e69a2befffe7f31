package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of a workbook's cell styles. */
final class XlsxStyles {
    private final Map<Integer, String> custom = new HashMap<>();
    private final List<String> formats = new ArrayList<>();
    private final List<Integer> ids = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();

    private XlsxStyles() {}

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    /** The styles of cells by the ids of their number formats, of which some have patterns of their own. */
    static XlsxStyles of(Map<Integer, String> custom, List<Integer> ids) {
        XlsxStyles styles = new XlsxStyles();
        styles.custom.putAll(custom);
        ids.forEach(styles::add);
        return styles;
    }

    static XlsxStyles read(InputStream in) throws IOException {
        XlsxStyles styles = new XlsxStyles();
        boolean[] cells = {false};
        PullParser.each(in, (name, xml) -> {
            switch (name) {
                case "numFmt" ->
                    styles.custom.put(
                            number(PullParser.attribute(xml, "numFmtId")), PullParser.attribute(xml, "formatCode"));
                case "cellStyleXfs", "cellStyles", "dxfs" -> cells[0] = false;
                case "cellXfs" -> cells[0] = true;
                case "xf" -> {
                    if (cells[0]) {
                        styles.add(number(PullParser.attribute(xml, "numFmtId")));
                    }
                }
                default -> {}
            }
        });
        return styles;
    }

    private void add(int id) {
        String format = custom.get(id);
        if (format == null) {
            format = BuiltinFormats.getBuiltinFormat(id);
        }
        boolean general = format == null || format.equalsIgnoreCase("General");
        ids.add(id);
        formats.add(general ? null : format);
        dates.add(!general && DatePattern.isDate(id, format));
    }

    private static int number(String attribute) {
        try {
            return attribute == null ? 0 : Integer.parseInt(attribute);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The number format of a style; null for the general one. */
    String format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : null;
    }

    /** The id of a style's number format; 0, the general one, for a style there is none of. */
    int id(int style) {
        return style >= 0 && style < ids.size() ? ids.get(style) : 0;
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }
}
