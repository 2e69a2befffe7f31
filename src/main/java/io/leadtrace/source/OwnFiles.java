package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What this program itself wrote, which is nobody's list: reports, told by their first bytes, and cases, told by their layout.
 * Where such files are come across they are left out, and that is said once for all of them.
 */
public final class OwnFiles {
    /** The names of what a case holds in its folder; whatever else lies there is not the case's. */
    public static final Set<String> CASE = Set.of(
            "case.json",
            "key",
            "lock",
            "lists",
            "work",
            "index",
            "index.json",
            "index.json.part",
            "log.jsonl",
            "head.json",
            "head.json.part");

    /** By so many of its first bytes a report is told. */
    static final int HEAD = 1 << 14;

    /** A title of so many bytes stands above nobody's list. */
    private static final int LONG_TITLE = 20;

    private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*\"schema\"\\s*:\\s*\"leadtrace/.*", Pattern.DOTALL);
    private static final Pattern HTML =
            Pattern.compile("(?is)\\s*<!doctype html>.{0,2000}<meta name=\"generator\" content=\"leadtrace\">.*");
    private static final Pattern TOOL = Pattern.compile("\"(uco-core:)?name\"\\s*:\\s*\"leadtrace\"");
    private static final Pattern ABOUT =
            Pattern.compile("\\s*\\{\\s*\"schema\"\\s*:\\s*\"leadtrace/case/.*", Pattern.DOTALL);

    /** The first lines of the CSV files, in all languages. Begun only where a file may be one. */
    private static final class Lines {
        static final Set<String> FIRST = read("reports.txt");

        /** What stands above the tables of a report as a terminal gets it. */
        static final Set<String> TITLES = read("titles.txt");

        private static Set<String> read(String name) {
            try (InputStream in = OwnFiles.class.getResourceAsStream(name);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines().collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The reports left out, each once however often it is reached. */
    private final Set<String> reports = new LinkedHashSet<>();

    private final List<String> cases = new ArrayList<>();

    /** The folders of the cases that lie in archives, with a slash behind. */
    private final List<String> packed = new ArrayList<>();

    void report(String path) {
        reports.add(path);
    }

    void casefolder(String path) {
        cases.add(path);
    }

    /** Says what was left out, each sort in one sentence. */
    void tell(ExhibitVisitor visitor) {
        if (!reports.isEmpty()) {
            visitor.problem(
                    new Problem(reports.iterator().next(), Message.of("source.told.reports", reports.size() - 1)));
        }
        if (!cases.isEmpty()) {
            visitor.problem(new Problem(cases.get(0), Message.of("source.told.cases", cases.size() - 1)));
        }
    }

    /** Whether a folder holds a case. */
    static boolean isCase(Path folder) {
        Path about = folder.resolve("case.json");
        if (!Files.isRegularFile(about)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(about)) {
            return ABOUT.matcher(new String(in.readNBytes(256), StandardCharsets.UTF_8))
                    .matches();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether a member of an archive belongs to a case, which is known from where its {@code case.json} comes on.
     *
     * @param path the member's path as it is given in results
     */
    boolean isOfCase(String path, byte[] head) {
        int name = path.lastIndexOf('/') + 1;
        if (path.startsWith("case.json", name)
                && ABOUT.matcher(new String(head, StandardCharsets.UTF_8)).matches()) {
            packed.add(path.substring(0, name));
            casefolder(path.substring(0, name));
            return true;
        }
        return packed.stream()
                .anyMatch(folder -> path.startsWith(folder)
                        && CASE.contains(path.substring(folder.length()).split("/", 2)[0]));
    }

    /** Whether a text has an answer on its first line, and below blank lines two titles of tables or a long one. */
    private static boolean isText(byte[] head) {
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        if (end + 1 >= head.length || head[end + 1] != '\n') {
            return false;
        }
        List<String> lines = new String(head, StandardCharsets.UTF_8).lines().toList();
        Set<String> titles = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i - 1).isEmpty())
                .mapToObj(lines::get)
                .filter(Lines.TITLES::contains)
                .collect(Collectors.toSet());
        return titles.contains(lines.get(2))
                && (titles.size() > 1 || lines.get(2).getBytes(StandardCharsets.UTF_8).length >= LONG_TITLE);
    }

    /** Whether a file that begins with these bytes, {@value #HEAD} of them or all, is a report. */
    public static boolean isReport(byte[] head) {
        if (head.length < 4) {
            return false;
        }
        if (head[0] == 'P' && head[1] == 'K') {
            return isWorkbook(head);
        }
        boolean marked = (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf;
        if (marked) {
            String text = new String(head, 3, head.length - 3, StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n");
            return end > 0 && isFirstLine(text.substring(0, end));
        }
        if (head[0] != '{' && head[0] != '<') {
            return isText(head);
        }
        String text = new String(head, StandardCharsets.UTF_8);
        boolean tool = text.contains("\"@graph\"") || text.contains("sarif");
        return JSON.matcher(text).matches()
                || HTML.matcher(text).matches()
                || tool && TOOL.matcher(text).find();
    }

    /** Whether a line is the first of a report, by all of it or by its first field, where names of lists follow. */
    private static boolean isFirstLine(String line) {
        int comma = line.indexOf(',');
        return Lines.FIRST.contains(line) || comma > 0 && Lines.FIRST.contains(line.substring(0, comma));
    }

    /** Whether the properties, which stand before the sheets, name this program as the one that made the workbook. */
    private static boolean isWorkbook(byte[] head) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("docProps/core.xml")) {
                    return new String(zip.readNBytes(HEAD), StandardCharsets.UTF_8).contains(">leadtrace</dc:creator>");
                }
                if (entry.getName().startsWith("xl/")) {
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return false;
    }
}
