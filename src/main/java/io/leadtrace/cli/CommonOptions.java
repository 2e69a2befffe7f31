package io.leadtrace.cli;

import io.leadtrace.language.Language;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What every command takes: the language, how much is said, help. */
final class CommonOptions {
    private static final String LANG = "--lang";

    @Option(names = LANG, paramLabel = "en|zh-CN")
    private String lang;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = {"-v", "--verbose"})
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("unused") // picocli sees to it
    private boolean help;

    Language language() {
        return lang == null
                ? Language.of(Locale.getDefault())
                : named(lang).orElseThrow(() -> new WrongCall("cli.wrong-lang", lang));
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /** The language of help and errors, which are due before the options are understood. */
    static Language language(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANG + "=")) {
                return named(arguments[i].substring(LANG.length() + 1)).orElse(Language.EN);
            }
            if (arguments[i].equals(LANG) && i + 1 < arguments.length) {
                return named(arguments[i + 1]).orElse(Language.EN);
            }
        }
        return Language.of(Locale.getDefault());
    }

    private static java.util.Optional<Language> named(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equalsIgnoreCase(tag.replace('_', '-'))
                        || language.locale().getLanguage().equalsIgnoreCase(tag))
                .findFirst();
    }
}
