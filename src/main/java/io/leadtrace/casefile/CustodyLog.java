package io.leadtrace.casefile;

import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import io.leadtrace.source.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The append-only log of a case, {@code log.jsonl}: each line the SHA-256 of an entry, a blank and the entry, which names
 * the hash of the line before. A chain does not see that its end was cut off, so {@code head.json} keeps the last line
 * whole, under a code made with the case's key. The head is written first: where a crash kept the line from the log,
 * {@link #begin} writes it again.
 */
final class CustodyLog {
    static final String LOG = "log.jsonl";
    static final String HEAD = "head.json";
    private static final String START = "0".repeat(64);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path log;
    private final Path head;
    private final FingerprintKey key;
    private Tail tail;

    CustodyLog(Path folder, FingerprintKey key) {
        log = folder.resolve(LOG);
        head = folder.resolve(HEAD);
        this.key = key;
    }

    private record Head(String line, String code) {}

    /**
     * Writes an entry that follows the last; the file is not read again while one writer works.
     *
     * @param argument what was read
     * @param call the command it is done by; may be null
     * @param held what the case holds since then
     */
    void add(String action, String argument, String call, List<LogEntry.Held> held) throws IOException {
        if (tail == null) {
            List<String> lines = lines();
            tail = new Tail(lines.size(), lines.isEmpty() ? START : hash(lines.get(lines.size() - 1)));
        }
        String version = CustodyLog.class.getPackage().getImplementationVersion();
        append(new LogEntry(
                tail.number() + 1,
                Instant.now(),
                version == null ? "development" : version,
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                action,
                argument,
                call,
                held,
                tail.hash()));
    }

    private record Tail(long number, String hash) {}

    /** Begins to write: another writer may have written since. */
    void begin() throws IOException {
        tail = null;
        recover();
    }

    /** The hash the next entry has to name. */
    private String last() throws IOException {
        List<String> lines = lines();
        return lines.isEmpty() ? START : hash(lines.get(lines.size() - 1));
    }

    List<String> lines() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log, StandardCharsets.UTF_8) : List.of();
    }

    /** The entries that can be read. */
    List<LogEntry> entries() throws IOException {
        List<LogEntry> entries = new ArrayList<>();
        for (String line : lines()) {
            LogEntry entry = entry(line);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** The entries that added a file with lists, oldest first. */
    List<LogEntry> added() throws IOException {
        return entries().stream().filter(entry -> entry.action().equals("add")).toList();
    }

    private void append(LogEntry entry) throws IOException {
        String body = JSON.writeValueAsString(entry);
        String line = Sha256.of(body) + " " + body;
        tail = null;
        WholeFile.write(head, JSON.writeValueAsString(new Head(line, code(line))));
        write(line);
        tail = new Tail(entry.number(), hash(line));
    }

    private void write(String line) throws IOException {
        try (FileChannel out =
                FileChannel.open(log, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            WholeFile.writeAll(out, line + "\n");
        }
    }

    /** Ends what a crash cut short: the line of a genuine head that is the very next one of the log. */
    private void recover() throws IOException {
        String line = headLine();
        if (line == null) {
            return;
        }
        String text = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
        int whole = text.lastIndexOf('\n') + 1;
        String torn = text.substring(whole);
        if (!torn.isEmpty() && line.startsWith(torn)) {
            try (FileChannel out = FileChannel.open(log, StandardOpenOption.WRITE)) {
                out.truncate(text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
            }
        } else if (!torn.isEmpty()) {
            return;
        }
        LogEntry next = entry(line);
        if (next != null && !line.equals(lastLine()) && next.previous().equals(last())) {
            write(line);
        }
    }

    private String lastLine() throws IOException {
        List<String> lines = lines();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** The head's line; null if there is none or it was not made with the key. */
    private String headLine() throws IOException {
        if (!Files.exists(head)) {
            return null;
        }
        try {
            Head one = JSON.readValue(Files.readString(head, StandardCharsets.UTF_8), Head.class);
            return one.line() != null && code(one.line()).equals(one.code()) ? one.line() : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Every line that was changed, and an end that was cut off. */
    List<Problem> check() throws IOException {
        List<Problem> problems = new ArrayList<>();
        String previous = START;
        long number = 1;
        for (String line : lines()) {
            LogEntry entry = entry(line);
            if (entry == null || !entry.previous().equals(previous) || entry.number() != number) {
                problems.add(new Problem(log.toString(), Message.of("casefile.log-line", number)));
            }
            previous = hash(line);
            number++;
        }
        String line = headLine();
        if (line == null || !line.equals(lastLine())) {
            problems.add(new Problem(log.toString(), Message.of("casefile.log-end")));
        }
        return problems;
    }

    /** The entry of a line; null where the line does not fit its own hash. */
    private static LogEntry entry(String line) {
        if (line.length() < START.length() + 2) {
            return null;
        }
        String body = line.substring(START.length() + 1);
        try {
            return Sha256.of(body).equals(hash(line)) ? JSON.readValue(body, LogEntry.class) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String hash(String line) {
        return line.substring(0, Math.min(line.length(), START.length()));
    }

    private String code(String line) {
        return key.code("head", line);
    }
}
