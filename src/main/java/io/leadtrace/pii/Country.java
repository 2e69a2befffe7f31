package io.leadtrace.pii;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A country. Canonical form: folded. */
final class Country extends PlainKind {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final Set<String> NAMES = Stream.of(Locale.getISOCountries())
            .flatMap(code -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.GERMAN, Locale.FRENCH)
                    .map(in -> new Locale("", code).getDisplayCountry(in).toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    Country() {
        super("country");
    }

    @Override
    Likeness look(String plain) {
        return CODES.contains(plain) || NAMES.contains(plain.toLowerCase(Locale.ROOT)) ? Likeness.VALID : Likeness.NONE;
    }
}
