package io.leadtrace.evidence;

import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.language.Message;
import io.leadtrace.table.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of people, firms and programs that the document properties of both files give. */
final class FileProperties implements EvidenceType {
    private static final List<String> TELLING = List.of("creator", "lastModifiedBy", "company", "manager");

    /** As a power of ten. Properties are easily changed, and many computers are called the same. */
    private static final double MOST = 0.5;

    /** What programs and new computers write by themselves, in lower case. */
    private static final Set<String> NOBODY = Set.of(
            "apache poi",
            "openpyxl",
            "xlsxwriter",
            "sheetjs",
            "easyexcel",
            "phpspreadsheet",
            "wps",
            "wps office",
            "user",
            "admin",
            "administrator",
            "root",
            "unknown",
            "unknown creator",
            "pc",
            "lenovo",
            "dell",
            "hp",
            "微软用户",
            "微软中国",
            "用户",
            "作者",
            "未知");

    @Override
    public String name() {
        return "file-properties";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        Inquiry inquiry = candidate.inquiry();
        Map<String, String> leak = properties(inquiry, inquiry.leak());
        Map<String, String> list = properties(inquiry, candidate.cells());
        List<Evidence> found = new ArrayList<>();
        for (String property : TELLING) {
            String value = leak.get(property);
            if (value != null && value.equals(list.get(property)) && isSomebody(value)) {
                long same = inquiry.candidates().stream()
                        .filter(other ->
                                value.equals(properties(inquiry, other.cells()).get(property)))
                        .count();
                double usual = (double) same / inquiry.candidates().size();
                found.add(new Evidence(
                        name(),
                        Message.of("evidence.property", property, value, same - 1),
                        Math.min(MOST, Math.max(0, -Math.log10(usual))),
                        List.of()));
            }
        }
        return found;
    }

    private static boolean isSomebody(String value) {
        String name = value.strip().toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && !NOBODY.contains(name)
                && !name.startsWith("microsoft")
                && !name.startsWith("windows");
    }

    static Map<String, String> properties(Inquiry inquiry, Cells cells) {
        ContactList first = cells.lists().get(0);
        Reading reading = inquiry.corpus().reading(first);
        return reading == null ? Map.of() : reading.metadata();
    }
}
