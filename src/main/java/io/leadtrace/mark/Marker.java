package io.leadtrace.mark;

import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.Problem;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes copies of a text export that can be told apart: in each, other neighbouring rows have changed places. No value is
 * touched, no row is missing and none is made up, so every copy is as good as the export itself.
 */
public final class Marker {
    /** Fewer pairs cannot tell a recipient from chance once a part of them is lost. */
    static final int FEWEST = 60;

    private Marker() {}

    /**
     * Makes the copies.
     *
     * @param export a delimited text file with one table
     * @param folder a folder that is there; a copy is {@code <name>.<number of the recipient>.<ending>} in it
     * @param recipients whom they are for, each once
     * @param key what the marks follow from; whoever reads them needs it
     */
    public static Marking mark(
            String export, Path folder, List<String> recipients, FingerprintKey key, ReadOptions options) {
        List<Problem> problems = new ArrayList<>();
        List<Marking> made = new ArrayList<>();
        List<Exhibit> exhibits = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        People people = People.of(export, options, problems, (exhibit, reading) -> {
            exhibits.add(exhibit);
            readings.add(reading);
        });
        if (exhibits.size() == 1 && problems.isEmpty()) {
            Exhibit exhibit = exhibits.get(0);
            String hash = exhibit.source().sha256();
            try {
                List<Marking.Copy> copies = new ArrayList<>();
                int marks = people.pairs().size();
                Message not = unfit(exhibit, readings.get(0), people);
                if (not == null) {
                    copies = write(exhibit, readings.get(0), people, folder, recipients, new Code(key, hash));
                } else {
                    problems.add(new Problem(export, not));
                }
                made.add(new Marking(Marking.SCHEMA, export, hash, marks, copies, problems));
            } catch (IOException e) {
                problems.add(new Problem(folder.toString(), Message.of("mark.unwritten")));
            }
        } else if (problems.isEmpty()) {
            problems.add(new Problem(export, Message.of("mark.one-file")));
        }
        return made.isEmpty() ? new Marking(Marking.SCHEMA, export, "", 0, List.of(), problems) : made.get(0);
    }

    /** Why a file cannot be marked; null if it can. */
    private static Message unfit(Exhibit exhibit, Reading reading, People people) throws IOException {
        if (exhibit.temporary()
                || reading.delimiter() == null
                || reading.encoding() == null
                || !Charset.isSupported(reading.encoding())
                || people.tables() != 1) {
            return Message.of("mark.one-file");
        }
        if (people.isNumbered()) {
            return Message.of("mark.numbered");
        }
        if (people.pairs().size() < FEWEST) {
            return Message.of("mark.few", people.pairs().size(), FEWEST);
        }
        return isByLines(lines(exhibit, reading), people) ? null : Message.of("mark.lines");
    }

    /** The lines with what ends them, the end apart: line, end, line, end. */
    private static List<String> lines(Exhibit exhibit, Reading reading) throws IOException {
        byte[] bytes = Files.readAllBytes(exhibit.content());
        Charset charset = Charset.forName(reading.encoding());
        String text = new String(bytes, charset);
        List<String> lines = new ArrayList<>();
        if (!Arrays.equals(bytes, text.getBytes(charset))) {
            return lines;
        }
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                int end = c == '\n' && i > from && text.charAt(i - 1) == '\r' ? i - 1 : i;
                lines.add(text.substring(from, end));
                lines.add(text.substring(end, i + 1));
                from = i + 1;
            }
        }
        lines.add(text.substring(from));
        lines.add("");
        return lines;
    }

    /** Whether each row is one line: all its cells stand in it. */
    private static boolean isByLines(List<String> lines, People people) {
        for (People.Person row : people.rows()) {
            int at = (int) (row.line() - 1) * 2;
            if (at >= lines.size()) {
                return false;
            }
            String line = lines.get(at).replace("\"\"", "\"");
            if (!row.cells().stream().allMatch(line::contains)) {
                return false;
            }
        }
        return true;
    }

    private static List<Marking.Copy> write(
            Exhibit exhibit, Reading reading, People people, Path folder, List<String> recipients, Code code)
            throws IOException {
        List<String> lines = lines(exhibit, reading);
        List<Integer> pairs = people.pairs();
        List<Marking.Copy> copies = new ArrayList<>();
        for (int i = 0; i < recipients.size(); i++) {
            List<String> copy = new ArrayList<>(lines);
            int turned = 0;
            for (int pair = 0; pair < pairs.size(); pair++) {
                if (code.isTurned(recipients.get(i), pair)) {
                    int at = (int) (people.rows().get(pairs.get(pair)).line() - 1) * 2;
                    copy.set(at, lines.get(at + 2));
                    copy.set(at + 2, lines.get(at));
                    turned++;
                }
            }
            Path target = folder.resolve(named(exhibit.content(), i + 1));
            Files.write(
                    target,
                    String.join("", copy).getBytes(Charset.forName(reading.encoding())),
                    StandardOpenOption.CREATE_NEW);
            copies.add(new Marking.Copy(recipients.get(i), target.toString(), turned));
        }
        return copies;
    }

    private static String named(Path export, int number) {
        String name = export.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name + "." + number : name.substring(0, dot) + "." + number + name.substring(dot);
    }
}
