package io.leadtrace.pii;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of personal data leadtrace knows. A new kind is one new file and one line here. */
public final class PiiKinds {
    /** Every kind, {@link Other} last. */
    public static final List<PiiKind> ALL = List.of(new Other());

    /** The kinds that have header words, the ones that tell people apart first. */
    static final List<String> HEADER_KINDS = List.of(
            "phone",
            "national-id",
            "email",
            "person-name",
            "first-name",
            "last-name",
            "bank-card",
            "property-record",
            "employer",
            "address",
            "street",
            "city",
            "state",
            "province",
            "county",
            "district",
            "postcode",
            "country",
            "estate",
            "unit",
            "gender",
            "birth-date",
            "age",
            "date",
            "row-number",
            "passport",
            "social-credit-code",
            "job-title",
            "floor-area",
            "layout",
            "price",
            "mortgage",
            "plate",
            "vehicle",
            "wechat",
            "qq",
            "income",
            "loan-amount",
            "lead-status",
            "notes",
            "source-channel",
            "salesperson",
            "order-number",
            "child-name",
            "school",
            "course");

    private static final Map<String, PiiKind> BY_NAME =
            ALL.stream().collect(Collectors.toMap(PiiKind::name, Function.identity()));

    private PiiKinds() {}

    /** The kind of a name; {@code other} for a name no kind has. */
    public static PiiKind named(String name) {
        return BY_NAME.getOrDefault(name, ALL.get(ALL.size() - 1));
    }
}
