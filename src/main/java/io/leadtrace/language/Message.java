package io.leadtrace.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A sentence for a reader, in no language yet: a key and what to fill in. Everything leadtrace says travels so, and is
 * put into words where it is printed.
 *
 * <p>The key's first part names the bundle: {@code evidence.order.runs} stands in {@code evidence_en.properties} and
 * {@code evidence_zh_CN.properties} of this room's resources. Patterns are ICU message formats, with arguments
 * {@code {0}}, {@code {1}} and so on; a test finds keys that lack a language.
 *
 * @param key the name of the pattern, its first part the bundle; not null
 * @param arguments numbers, strings, other messages, or {@link io.leadtrace.source.SecretText}, which stays masked
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments, none of them null. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /** The sentence in a language; secrets in it stay masked. */
    public String in(Language language) {
        return in(language, Object::toString);
    }

    /**
     * The sentence in a language.
     *
     * @param show how an argument that is neither a number nor a message is written
     */
    public String in(Language language, Function<Object, String> show) {
        return Messages.format(this, language, show);
    }

    /** The sentence in English, for logs and debuggers. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
