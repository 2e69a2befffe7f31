package io.leadtrace.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.evidence.EvidenceType;
import io.leadtrace.evidence.EvidenceTypes;
import io.leadtrace.table.RowRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message that is said is there in every language, with the same arguments. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/io/leadtrace/language");
    private static final Pattern SAID =
            Pattern.compile("(?:Message\\.of|new WrongCall)\\(\\s*\"([a-z-]+(?:\\.[a-z0-9-]*[a-z0-9])+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** Letters and blanks, as people write, with a small word or two among them. */
    private static final Pattern SENTENCE = Pattern.compile("\\s?[A-Za-z][a-z'-]+(?: [a-z'-]+){2,}[.,:;!?]?.*");

    /** What a programmer alone reads: exceptions that say the program is wrong, and warnings kept from the compiler. */
    private static final Pattern PROGRAMMERS =
            Pattern.compile("new (?:IllegalState|IllegalArgument|XMLStream|IO|CorpusE|Assertion)\\w*\\(|@Suppress");

    /** Names of steps of SQL, what exceptions say that become a message, and what CASE/UCO files say, which are English. */
    private static final Set<String> FOR_MACHINES = Set.of(
            "Files that were read, and only read, by ",
            "contact list analysis",
            "count repeated people",
            "read linked names",
            "read linked rows",
            "no password fits",
            "an old workbook under a password",
            "no view for ");

    /** A noun in the plural, where a pattern counts it. */
    private static final Pattern COUNTED = Pattern.compile("other \\{#(?: [a-z]+)? ([a-z]{2,}s|people)\\b");

    /** What counts things of which there are always several, or none. */
    private static final Set<String> NEVER_ONE = Set.of(
            "report.compare.none",
            "report.find.more",
            "report.html.matrix",
            "report.trace.several-sources",
            "source.archive.many");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLACE = Pattern.compile("%(?![n%])");

    @Test
    void everyKeyUsedInTheSourcesIsInEveryLanguage() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher said = SAID.matcher(Files.readString(source));
                while (said.find()) {
                    for (Language language : Language.values()) {
                        if (Messages.pattern(said.group(1), language).equals("'" + said.group(1) + "'")) {
                            missing.add(said.group(1) + " " + language.tag());
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRoleOfARowThatIsNoDataHasItsWords() {
        for (RowRole role : RowRole.values()) {
            String key =
                    "report.scan.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (Language language : Language.values()) {
                assertThat(Messages.pattern(key, language).equals("'" + key + "'"))
                        .as(key)
                        .isEqualTo(role == RowRole.DATA || role == RowRole.BLANK);
            }
        }
    }

    @Test
    void everyKindOfEvidenceHasItsName() {
        for (EvidenceType type : EvidenceTypes.ALL) {
            String key = "evidence.type." + type.name();
            assertThat(Messages.pattern(key, Language.EN)).isNotEqualTo("'" + key + "'");
        }
    }

    @Test
    void theLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
        for (Path english : bundles("_en")) {
            String name = english.getFileName().toString();
            Properties en = load(english);
            Properties zh = load(BUNDLES.resolve(name.replace("_en", "_zh_CN")));
            assertThat(zh.stringPropertyNames()).as(name).containsExactlyInAnyOrderElementsOf(en.stringPropertyNames());
            for (String key : en.stringPropertyNames()) {
                assertThat(arguments(zh.getProperty(key))).as(key).isEqualTo(arguments(en.getProperty(key)));
            }
        }
        assertThat(bundles("_zh_CN")).hasSameSizeAs(bundles("_en"));
    }

    @Test
    void everyPatternCanBeFilledIn() throws IOException {
        for (Path english : bundles("_en")) {
            if (english.getFileName().toString().startsWith("help")) {
                for (Object text : load(english).values()) {
                    assertThat(PLACE.matcher(text.toString()).find())
                            .as(text.toString())
                            .isFalse();
                }
                continue;
            }
            for (String key : load(english).stringPropertyNames()) {
                for (Language language : Language.values()) {
                    assertThat(Message.of(key, 1, 2, 3, 4, 5, 6, 7).in(language))
                            .as(key)
                            .isNotBlank();
                }
            }
        }
    }

    /** With every number one, no noun that is counted anywhere stands in the plural behind a number. */
    @Test
    void whatThereIsOnlyOneOfStandsInTheSingular() throws IOException {
        Set<String> nouns = new TreeSet<>();
        for (Path english : bundles("_en")) {
            for (Object pattern : load(english).values()) {
                Matcher counted = COUNTED.matcher(pattern.toString());
                while (counted.find()) {
                    nouns.add(counted.group(1));
                }
            }
        }
        assertThat(nouns).contains("rows", "values", "people");
        Pattern plural = Pattern.compile("\\b1 (?:[a-z]+ )?(?:" + String.join("|", nouns) + ")\\b");
        Set<String> wrong = new TreeSet<>();
        for (Path english : bundles("_en")) {
            if (english.getFileName().toString().startsWith("help")) {
                continue;
            }
            for (String key : load(english).stringPropertyNames()) {
                Matcher said =
                        plural.matcher(Message.of(key, 1, 1, 1, 1, 1, 1, 1).in(Language.EN));
                if (!NEVER_ONE.contains(key) && said.find()) {
                    wrong.add(key + ": " + said.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A key is used where it stands whole in the sources, or where they hold its beginning up to a dot or dash. */
    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path source : sources()) {
            Matcher literal = LITERAL.matcher(code(source));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        Set<String> unused = new TreeSet<>();
        for (Path english : bundles("_en")) {
            if (english.getFileName().toString().startsWith("help")) {
                continue;
            }
            for (String key : load(english).stringPropertyNames()) {
                if (!literals.contains(key)
                        && literals.stream()
                                .noneMatch(start -> start.matches("[a-z]+\\..*[.-]") && key.startsWith(start))) {
                    unused.add(key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    /**
     * No sentence stands in the sources: texts of two words and more are SQL, names of styles, patterns or other languages of
     * machines, told by the signs in them, or they are what a program error says to a programmer.
     */
    @Test
    void nothingIsSaidToAReaderButMessages() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path source : sources()) {
            // the words by which kinds are told are no sentences
            boolean words = source.getParent().endsWith("pii");
            for (String line : code(source).lines().toList()) {
                if (PROGRAMMERS.matcher(line).find()) {
                    continue;
                }
                Matcher literal = LITERAL.matcher(line);
                while (literal.find()) {
                    String text = literal.group(1);
                    if (SENTENCE.matcher(text).matches()
                            && !FOR_MACHINES.contains(text)
                            && !(words && !text.matches(".*[.,:;!?].*"))) {
                        said.add(source.getFileName() + ": " + text);
                    }
                }
            }
        }
        assertThat(said).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** A source without its comments. */
    private static String code(Path source) throws IOException {
        return Files.readString(source)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$|(?<=[;{]) //.*$", "");
    }

    private static List<Path> bundles(String language) throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(path -> path.toString().endsWith(language + ".properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> arguments(String pattern) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(pattern);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
