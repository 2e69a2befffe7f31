package io.leadtrace.cli;

import io.leadtrace.language.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes, before its name or behind it: the language, how much is said, help. */
final class CommonOptions {
    private static final String LANG = "--lang";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

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
        String asked = said().map(options -> options.lang)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return asked == null
                ? Language.of(Locale.getDefault())
                : named(asked).orElseThrow(() -> new WrongCall("cli.wrong-lang", asked));
    }

    boolean quiet() {
        return said().anyMatch(options -> options.quiet);
    }

    boolean verbose() {
        return said().anyMatch(options -> options.verbose);
    }

    /** These options of the command and of those it is called through, its own first. */
    private Stream<CommonOptions> said() {
        return Stream.iterate(command, Objects::nonNull, CommandSpec::parent)
                .flatMap(spec -> spec.mixins().values().stream())
                .map(CommandSpec::userObject)
                .filter(CommonOptions.class::isInstance)
                .map(CommonOptions.class::cast);
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
