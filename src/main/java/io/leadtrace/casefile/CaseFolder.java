package io.leadtrace.casefile;

import io.leadtrace.engine.EngineException;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.fingerprint.StoredLists;
import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder that keeps the fingerprints of every file that was added, and no personal data.
 *
 * <p>A file is added in steps of which each can be the last: its cells and manifest are written in {@code work}; the log
 * names them; they are renamed into {@code lists}. What the log does not name is unfinished work and is thrown away by
 * whoever writes next; what it names is put in its place. Writers take turns by a lock on the file {@code lock}.
 *
 * <p>All methods throw {@link CaseException}.
 */
public final class CaseFolder {
    private static final String SCHEMA = "leadtrace/case/1";
    private static final String CASE = "case.json";
    private static final String KEY = "key";
    private static final String LOCK = "lock";
    private static final String LISTS = "lists";
    private static final String WORK = "work";
    private static final String CELLS = ".parquet";
    private static final String MANIFEST = ".json";
    private static final Set<String> OWN =
            Set.of(CASE, KEY, LOCK, LISTS, WORK, CustodyLog.LOG, CustodyLog.HEAD, CustodyLog.HEAD + ".part");
    /** Begun only by who needs it: beginning takes longer than asking whether a folder is a case. */
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }

    private final Path folder;
    private final FingerprintKey key;
    private final CustodyLog log;

    private CaseFolder(Path folder, FingerprintKey key) {
        this.folder = folder;
        this.key = key;
        log = new CustodyLog(folder, key);
    }

    private record About(String schema, Instant created, String keyCheck) {}

    /**
     * Makes a case in a folder that is empty or not there.
     *
     * @param keyFile where its key is, or is put if there is none; null for the case itself
     */
    public static CaseFolder init(Path folder, Path keyFile) {
        try {
            Files.createDirectories(folder);
            clear(folder);
            FingerprintKey key = KeyFile.readOrMake(keyFile == null ? folder.resolve(KEY) : keyFile);
            Files.createDirectories(folder.resolve(LISTS));
            Files.createDirectories(folder.resolve(WORK));
            CaseFolder made = new CaseFolder(folder, key);
            String about = Json.MAPPER.writeValueAsString(new About(SCHEMA, Instant.now(), check(key)));
            made.log("init", folder.toString(), List.of(new LogEntry.Held(CASE, Sha256.of(about))));
            WholeFile.write(folder.resolve(CASE), about);
            return made;
        } catch (IOException e) {
            throw new CaseException("casefile.unwritten", folder.toString());
        }
    }

    /** Takes away what a making that was cut short left: all of a case but {@code case.json}, which is written last. */
    private static void clear(Path folder) throws IOException {
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            boolean begun = OWN.contains(name) && !name.equals(CASE) || name.equals(CASE + ".part");
            if (!begun || Files.isDirectory(file) && !files(file).isEmpty()) {
                throw new CaseException("casefile.not-empty", folder.toString());
            }
        }
        for (String name : List.of(CASE + ".part", CustodyLog.LOG, CustodyLog.HEAD, CustodyLog.HEAD + ".part")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        if (Files.exists(folder.resolve(KEY)) && Files.size(folder.resolve(KEY)) < FingerprintKey.HEX_DIGITS) {
            Files.delete(folder.resolve(KEY));
        }
    }

    /**
     * Opens a case.
     *
     * @param keyFile where its key is; null for the case itself
     */
    public static CaseFolder open(Path folder, Path keyFile) {
        if (!isCase(folder)) {
            throw new CaseException("casefile.no-case", folder.toString());
        }
        FingerprintKey key = KeyFile.read(keyFile == null ? folder.resolve(KEY) : keyFile);
        try {
            About about = Json.MAPPER.readValue(Files.readString(folder.resolve(CASE)), About.class);
            if (!check(key).equals(about.keyCheck())) {
                throw new CaseException("casefile.wrong-key", folder.toString());
            }
        } catch (IOException | JacksonException e) {
            throw new CaseException("casefile.no-case", folder.toString());
        }
        return new CaseFolder(folder, key);
    }

    /** Whether a folder holds a case. */
    public static boolean isCase(Path folder) {
        return Files.isRegularFile(folder.resolve(CASE));
    }

    /** A text that tells the right key from others and gives nothing else away. */
    private static String check(FingerprintKey key) {
        return HexFormat.of().toHexDigits(key.digest("key-check", SCHEMA));
    }

    /** The key all fingerprints of the case are made with. */
    public FingerprintKey key() {
        return key.copy();
    }

    /**
     * What adding came to.
     *
     * @param added the files that are new
     * @param known how many files were in the case before and were not read again
     * @param problems what could not be read
     */
    public record Added(List<SourceFile> added, int known, List<Problem> problems) {}

    /**
     * Adds the files below the paths; those in the case already, by their SHA-256, are not read again.
     *
     * @param session an empty session that is used up
     * @param eachFile called on another thread for each file that is begun
     */
    public Added add(
            SqlSession session, List<String> paths, ReadOptions options, int threads, Consumer<SourceFile> eachFile) {
        return locked(() -> {
            Corpus corpus = new Corpus(session, key, threads);
            Set<String> seen = known();
            List<SourceFile> added = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            int[] known = {0};
            corpus.eachFile(
                    paths,
                    options,
                    exhibit -> {
                        boolean fresh = seen.add(exhibit.source().sha256());
                        known[0] += fresh ? 0 : 1;
                        eachFile.accept(exhibit.source());
                        return fresh;
                    },
                    file -> {
                        problems.addAll(file.reading().problems());
                        if (changed(file.source())) {
                            problems.add(new Problem(file.source().path(), Message.of("casefile.changed")));
                        } else if (!file.tables().isEmpty()) {
                            keep(corpus, file);
                            added.add(file.source());
                        } else if (file.reading().problems().isEmpty()) {
                            keep(null, file);
                        }
                    });
            corpus.problems().stream().filter(one -> !problems.contains(one)).forEach(problems::add);
            return new Added(List.copyOf(added), known[0], List.copyOf(problems));
        });
    }

    /** The SHA-256 of every file that is in the case, and of those that were read and had no list. */
    private Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        for (LogEntry entry : log.entries()) {
            for (LogEntry.Held held : entry.held()) {
                if (held.name().startsWith(LISTS) && held.name().endsWith(MANIFEST)) {
                    known.add(held.name()
                            .substring(LISTS.length() + 1, held.name().length() - MANIFEST.length()));
                }
            }
        }
        return known;
    }

    /** Whether a file on disk is no longer what its hash was taken of, so that what was read is not what it names. */
    private static boolean changed(SourceFile file) {
        if (file.container() != null || file.path().equals(Exhibits.STANDARD_INPUT)) {
            return false;
        }
        try {
            return !Sha256.of(Path.of(file.path())).equals(file.sha256());
        } catch (IOException e) {
            return true;
        }
    }

    /** Keeps a file's manifest, and its cells from a corpus; null for a file without lists. */
    private void keep(Corpus corpus, StoredLists file) {
        try {
            String name = file.source().sha256();
            List<Path> made = new ArrayList<>();
            if (corpus != null) {
                Path cells = folder.resolve(WORK).resolve(name + CELLS);
                corpus.store(cells);
                WholeFile.force(cells);
                made.add(cells);
            }
            Path manifest = folder.resolve(WORK).resolve(name + MANIFEST);
            WholeFile.write(manifest, Manifest.write(file));
            made.add(manifest);
            List<LogEntry.Held> held = new ArrayList<>();
            for (Path one : made) {
                held.add(new LogEntry.Held(LISTS + "/" + one.getFileName(), Sha256.of(one)));
            }
            log(corpus == null ? "no-list" : "add", Covering.text(file.source().path()), held);
            for (Path one : made) {
                place(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void place(Path work) throws IOException {
        Files.move(work, folder.resolve(LISTS).resolve(work.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    private void log(String action, String argument, List<LogEntry.Held> held) throws IOException {
        String version = CaseFolder.class.getPackage().getImplementationVersion();
        log.add((number, previous) -> new LogEntry(
                number,
                Instant.now(),
                version == null ? "development" : version,
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                action,
                argument,
                held,
                previous));
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    /** Waits for other writers, ends or throws away what a crash left, and works alone. */
    private <T> T locked(Work<T> work) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            recover();
            return work.done();
        } catch (OverlappingFileLockException e) {
            throw new CaseException("casefile.busy", folder.toString());
        } catch (IOException | UncheckedIOException | EngineException e) {
            throw new CaseException("casefile.unwritten", folder.toString());
        } finally {
            release(channel);
        }
    }

    private static void release(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recover() throws IOException {
        log.begin();
        Set<String> named = new HashSet<>();
        log.entries().forEach(entry -> entry.held().forEach(held -> named.add(held.name())));
        for (Path left : files(folder.resolve(WORK))) {
            String name = LISTS + "/" + left.getFileName();
            if (named.contains(name) && !Files.exists(folder.resolve(name))) {
                place(left);
            } else {
                Files.delete(left);
            }
        }
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    /** The files in the case, in the order they were added. */
    public List<SourceFile> files() {
        try {
            return stored().stream().map(StoredLists::source).toList();
        } catch (IOException e) {
            throw new CaseException("casefile.unreadable", folder.toString());
        }
    }

    private List<StoredLists> stored() throws IOException {
        List<StoredLists> all = new ArrayList<>();
        for (LogEntry entry : log.entries()) {
            for (LogEntry.Held held : entry.action().equals("add") ? entry.held() : List.<LogEntry.Held>of()) {
                Path file = folder.resolve(held.name());
                if (held.name().startsWith(LISTS) && held.name().endsWith(MANIFEST) && Files.exists(file)) {
                    all.add(Manifest.read(Files.readString(file, StandardCharsets.UTF_8)));
                }
            }
        }
        return all;
    }

    /** Refuses to be matched with a case that was made with another key: nothing could match, which would mislead. */
    public void mustShareKey(CaseFolder other) {
        if (!check(key).equals(check(other.key))) {
            throw new CaseException("casefile.wrong-key", folder.toString());
        }
    }

    /** Adds all lists of the case to a corpus with the case's key; an older version of a file is named path@hash. */
    public List<ContactList> into(Corpus corpus) {
        try {
            List<ContactList> lists = new ArrayList<>();
            List<StoredLists> all = stored();
            Map<String, String> newest = new HashMap<>();
            all.forEach(one -> newest.put(one.source().path(), one.source().sha256()));
            for (StoredLists one : all) {
                SourceFile file = one.source();
                boolean old = !file.sha256().equals(newest.get(file.path()));
                SourceFile named = new SourceFile(
                        old ? file.path() + "@" + file.sha256().substring(0, 8) : file.path(),
                        file.sha256(),
                        file.size(),
                        file.modified(),
                        file.container());
                lists.addAll(corpus.restore(
                        new StoredLists(named, one.reading(), one.tables()),
                        folder.resolve(LISTS).resolve(file.sha256() + CELLS)));
            }
            return lists;
        } catch (IOException | JacksonException | EngineException e) {
            throw new CaseException("casefile.unreadable", folder.toString());
        }
    }

    /** The log of custody, oldest first. */
    public List<LogEntry> log() {
        try {
            return log.entries();
        } catch (IOException e) {
            throw new CaseException("casefile.unreadable", folder.toString());
        }
    }

    /** Every file that was altered, is missing or does not belong, and every line of the log that was changed. */
    public List<Problem> verify() {
        Work<List<Problem>> check = () -> Verification.problems(folder, log, OWN, LISTS);
        if (Files.isWritable(folder) && Files.isWritable(folder.resolve(LOCK))) {
            return locked(check);
        }
        try {
            return check.done();
        } catch (IOException e) {
            throw new CaseException("casefile.unreadable", folder.toString());
        }
    }
}
