package io.leadtrace.match;

import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.match.LinkKey.Part;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All keys rows are linked by, the strongest first. */
final class LinkKeys {
    private static final Part NAME = new Part("person-name", "canonical");
    private static final Part NAME_TOKENS = new Part("person-name", "key1");
    private static final Part SURNAME = new Part("person-name", "key2");
    private static final Part STREET = new Part("street", "canonical");

    /** Columns of which whole names are put together. */
    private static final Set<String> NAME_PARTS = Set.of("first-name", "last-name");

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
            LinkKey.covered("masked-phone+surname", new Part("phone", "key2"), SURNAME),
            LinkKey.both("address+birth-date", new Part("address", "canonical"), new Part("birth-date", "canonical")),
            LinkKey.both("address+employer", new Part("address", "canonical"), new Part("employer", "key1")),
            LinkKey.both("street+birth-date", STREET, new Part("birth-date", "canonical")),
            LinkKey.both("street+employer", STREET, new Part("employer", "key1")),
            LinkKey.both("surname+address", new Part("address", "canonical"), SURNAME),
            LinkKey.both("masked-phone+employer", new Part("phone", "key1"), new Part("employer", "key1")),
            LinkKey.both("masked-phone+address", new Part("phone", "key1"), new Part("address", "key1")));

    private LinkKeys() {}

    /**
     * The strengths, places in {@link #ALL}, of the keys that rows of some lists can have, by the kinds of their columns; all
     * where that cannot be told or there is none.
     */
    static List<Integer> of(Corpus corpus, Collection<Integer> lists) {
        Set<String> kinds = new HashSet<>();
        for (int id : lists) {
            if (id >= corpus.lists().size()) {
                return strengths(key -> true);
            }
            corpus.lists()
                    .get(id)
                    .profile()
                    .columns()
                    .forEach(column -> kinds.add(NAME_PARTS.contains(column.kind()) ? NAME.kind() : column.kind()));
        }
        List<Integer> some = strengths(key -> kinds.contains(key.first().kind())
                && (key.second() == null || kinds.contains(key.second().kind())));
        return some.isEmpty() ? strengths(key -> true) : some;
    }

    private static List<Integer> strengths(Predicate<LinkKey> wanted) {
        return IntStream.range(0, ALL.size())
                .filter(strength -> wanted.test(ALL.get(strength)))
                .boxed()
                .toList();
    }

    /** The kinds of cells that some keys are made of, each once. */
    static List<String> kinds(List<Integer> strengths) {
        return strengths.stream()
                .map(ALL::get)
                .flatMap(key -> Stream.of(key.first(), key.second()))
                .filter(Objects::nonNull)
                .map(Part::kind)
                .distinct()
                .toList();
    }
}
