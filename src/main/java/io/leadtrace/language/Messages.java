package io.leadtrace.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The patterns of all messages, one file a room and language. Safe for use by several threads. */
final class Messages {
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    /** To make one takes longer than to say a sentence with it. Each is used by one thread at a time. */
    private static final Map<Formatted, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private record Formatted(String pattern, Language language) {}

    private Messages() {}

    static String format(Message message, Language language, Function<Object, String> show) {
        Object[] arguments = message.arguments().stream()
                .map(argument -> argument instanceof Message inner
                        ? format(inner, language, show)
                        : argument instanceof Number ? argument : show.apply(argument))
                .toArray();
        String pattern = found(message.key(), language);
        if (pattern == null) {
            return new MessageFormat(gap(message.key()), language.locale()).format(arguments);
        }
        MessageFormat format = FORMATS.computeIfAbsent(
                new Formatted(pattern, language), made -> new MessageFormat(made.pattern(), language.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** The pattern of a key; the key itself where no pattern stands, so that a gap is seen and nothing fails. */
    static String pattern(String key, Language language) {
        String found = found(key, language);
        return found == null ? gap(key) : found;
    }

    private static String gap(String key) {
        return "'" + key.replace("'", "''") + "'";
    }

    private static String found(String key, Language language) {
        int dot = key.indexOf('.');
        String room = dot < 0 ? key : key.substring(0, dot);
        return BUNDLES.computeIfAbsent(room + "_" + language.locale() + ".properties", Messages::load)
                .getProperty(key);
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
