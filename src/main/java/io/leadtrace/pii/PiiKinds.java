package io.leadtrace.pii;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of personal data leadtrace knows. A new kind is one new file and one line here. */
public final class PiiKinds {
    /** Every kind, {@link Other} last. */
    public static final List<PiiKind> ALL = List.of(new Other());

    private static final Map<String, PiiKind> BY_NAME =
            ALL.stream().collect(Collectors.toMap(PiiKind::name, Function.identity()));

    private PiiKinds() {}

    /** The kind of a name; {@code other} for a name no kind has. */
    public static PiiKind named(String name) {
        return BY_NAME.getOrDefault(name, ALL.get(ALL.size() - 1));
    }
}
