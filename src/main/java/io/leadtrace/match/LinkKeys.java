package io.leadtrace.match;

import io.leadtrace.match.LinkKey.Part;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All keys rows are linked by, the strongest first. */
final class LinkKeys {
    private static final Part NAME = new Part("person-name", "canonical");
    private static final Part NAME_TOKENS = new Part("person-name", "key1");
    private static final Part SURNAME = new Part("person-name", "key2");

    static final List<LinkKey> ALL = List.of(
            LinkKey.alone("phone"),
            LinkKey.alone("national-id"),
            LinkKey.alone("passport"),
            LinkKey.alone("property-record"),
            LinkKey.alone("email"),
            LinkKey.alone("bank-card"),
            LinkKey.alone("wechat"),
            LinkKey.alone("qq"),
            LinkKey.alone("plate"),
            LinkKey.both("phone+name", new Part("phone", "canonical"), NAME_TOKENS),
            LinkKey.both("property-record+name", new Part("property-record", "key1"), NAME_TOKENS),
            LinkKey.both("name+address", new Part("address", "canonical"), NAME_TOKENS),
            LinkKey.both("name+address", new Part("address", "key1"), NAME_TOKENS),
            LinkKey.both("name+address", new Part("address", "key2"), NAME),
            LinkKey.both("name+unit", new Part("unit", "canonical"), NAME_TOKENS),
            LinkKey.both("name+birth-date", new Part("birth-date", "canonical"), NAME_TOKENS),
            LinkKey.both("name+employer", new Part("employer", "canonical"), NAME_TOKENS),
            LinkKey.both("name+employer", new Part("employer", "key1"), NAME_TOKENS),
            LinkKey.both("name+order-number", new Part("order-number", "canonical"), NAME_TOKENS),
            LinkKey.covered("masked-national-id+name", new Part("national-id", "key1"), NAME_TOKENS),
            LinkKey.covered("masked-national-id+surname", new Part("national-id", "key1"), SURNAME),
            LinkKey.covered("masked-phone+name", new Part("phone", "key1"), NAME_TOKENS),
            LinkKey.covered("masked-phone+name", new Part("phone", "key2"), NAME_TOKENS),
            LinkKey.covered("masked-phone+surname", new Part("phone", "key1"), SURNAME),
            LinkKey.both("address+birth-date", new Part("address", "canonical"), new Part("birth-date", "canonical")),
            LinkKey.both("address+employer", new Part("address", "canonical"), new Part("employer", "key1")),
            LinkKey.both("surname+address", new Part("address", "canonical"), SURNAME),
            LinkKey.both("masked-phone+employer", new Part("phone", "key1"), new Part("employer", "key1")),
            LinkKey.both("masked-phone+address", new Part("phone", "key1"), new Part("address", "key1")));

    private LinkKeys() {}

    /** The kinds of cells rows are linked by, each once. */
    static List<String> kinds() {
        return ALL.stream()
                .flatMap(key -> Stream.of(key.first(), key.second()))
                .filter(Objects::nonNull)
                .map(Part::kind)
                .distinct()
                .toList();
    }
}
