package io.leadtrace.report;

import java.util.List;
import java.util.Optional;

/** All forms. A new form is one new file and one line here. */
public final class ReportForms {
    /** Every form, the default first. */
    public static final List<ReportForm> ALL = List.of(
            new TableForm(),
            new JsonForm(),
            new CsvForm(),
            new XlsxForm(),
            new HtmlForm(),
            new SarifForm(),
            new CaseForm());

    private ReportForms() {}

    /** The form of a name; empty if there is none. */
    public static Optional<ReportForm> named(String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
