package io.leadtrace.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The texts of the command line's help, which are patterns of {@link java.util.Formatter} and not of messages. */
public final class HelpTexts {
    private HelpTexts() {}

    /** All texts in a language, by the names of commands and options. */
    public static ResourceBundle in(Language language) {
        try (InputStream in = HelpTexts.class.getResourceAsStream("help_" + language.locale() + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
