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

    private Messages() {}

    static String format(Message message, Language language, Function<Object, String> show) {
        Object[] arguments = message.arguments().stream()
                .map(argument -> argument instanceof Message inner
                        ? format(inner, language, show)
                        : argument instanceof Number ? argument : show.apply(argument))
                .toArray();
        return new MessageFormat(pattern(message.key(), language), language.locale()).format(arguments);
    }

    /** The pattern of a key; the key itself where no pattern stands, so that a gap is seen and nothing fails. */
    static String pattern(String key, Language language) {
        int dot = key.indexOf('.');
        String room = dot < 0 ? key : key.substring(0, dot);
        String found = BUNDLES.computeIfAbsent(room + "_" + language.locale() + ".properties", Messages::load)
                .getProperty(key);
        return found == null ? "'" + key.replace("'", "''") + "'" : found;
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
