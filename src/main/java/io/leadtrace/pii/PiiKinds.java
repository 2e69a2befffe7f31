package io.leadtrace.pii;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of personal data leadtrace knows. A new kind is one new file and one line here. */
public final class PiiKinds {
    /** Every kind, {@link Other} last. */
    public static final List<PiiKind> ALL = List.of(
            new Phone(),
            new NationalId(),
            new Email(),
            new PersonName(),
            new FirstName(),
            new LastName(),
            new BankCard(),
            new PropertyRecord(),
            new Employer(),
            new Address(),
            new Street(),
            new City(),
            new State(),
            new Province(),
            new County(),
            new District(),
            new Postcode(),
            new Country(),
            new Estate(),
            new Unit(),
            new Gender(),
            new BirthDate(),
            new Age(),
            new Date(),
            new RowNumber(),
            new Passport(),
            new SocialCreditCode(),
            new JobTitle(),
            new FloorArea(),
            new Layout(),
            new Price(),
            new Mortgage(),
            new Plate(),
            new Vehicle(),
            new WeChat(),
            new Qq(),
            new Income(),
            new LoanAmount(),
            new LeadStatus(),
            new Notes(),
            new SourceChannel(),
            new Salesperson(),
            new OrderNumber(),
            new ChildName(),
            new School(),
            new Course(),
            new Health(),
            new Lodging(),
            new Communication(),
            new Other());

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
            "course",
            "health",
            "lodging",
            "communication",
            "other");

    private static final Map<String, PiiKind> BY_NAME =
            ALL.stream().collect(Collectors.toMap(PiiKind::name, Function.identity()));

    private PiiKinds() {}

    /** The kind of a name; {@code other} for a name no kind has. */
    public static PiiKind named(String name) {
        return BY_NAME.getOrDefault(name, ALL.get(ALL.size() - 1));
    }
}
