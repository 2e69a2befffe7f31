package io.leadtrace.casefile;

import io.leadtrace.engine.EngineException;
import io.leadtrace.fingerprint.CellIndex;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.fingerprint.StoredLists;
import io.leadtrace.source.OwnFiles;
import io.leadtrace.source.Problem;
import io.leadtrace.source.Sha256;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder that keeps the fingerprints of every file that was added, and no personal data. {@link CaseWriter} adds,
 * {@link CaseIndex} finds without reading all, {@link Verification} holds the folder against its log.
 *
 * <p>All methods throw {@link CaseException}.
 */
public final class CaseFolder {
    private static final String SCHEMA = "leadtrace/case/3";

    /** Begun only by who needs it: beginning takes longer than asking whether a folder is a case. */
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }

    private final CaseFiles files;
    private final FingerprintKey key;
    private final CustodyLog log;
    private final CaseIndex index;

    private CaseFolder(Path folder, FingerprintKey key) {
        files = new CaseFiles(folder);
        this.key = key;
        log = new CustodyLog(folder, key);
        index = new CaseIndex(files, key);
    }

    private record About(String schema, Instant created, String keyCheck) {}

    /**
     * Makes a case in a folder that is empty or not there.
     *
     * @param keyFile where its key is, or is put if there is none; null for the case itself
     */
    public static CaseFolder init(Path folder, Path keyFile) {
        boolean there = Files.exists(folder);
        try {
            Files.createDirectories(folder);
            CaseFiles place = new CaseFiles(folder);
            clear(place);
            FingerprintKey key = KeyFile.readOrMake(keyFile == null ? place.key() : keyFile);
            Files.createDirectories(place.lists());
            Files.createDirectories(place.work());
            CaseFolder made = new CaseFolder(folder, key);
            made.index.init();
            String about = Json.MAPPER.writeValueAsString(new About(SCHEMA, Instant.now(), check(key)));
            made.log.add("init", folder.toString(), null, List.of(new LogEntry.Held(CaseFiles.CASE, Sha256.of(about))));
            WholeFile.write(place.about(), about);
            return made;
        } catch (IOException e) {
            CaseException full = CaseException.unwritten(folder);
            undo(folder, there);
            throw full;
        } catch (CaseException e) {
            undo(folder, there);
            throw e;
        }
    }

    /** Takes away a folder that was made for a case and could not be filled. */
    private static void undo(Path folder, boolean there) {
        try {
            if (!there && Files.exists(folder) && !isCase(folder)) {
                clear(new CaseFiles(folder));
                for (Path left : CaseFiles.in(folder)) {
                    Files.delete(left);
                }
                Files.delete(folder);
            }
        } catch (IOException | CaseException e) {
            // what is left is taken away when a case is made here
        }
    }

    /** Takes away what a making that was cut short left: all of a case but {@code case.json}, which is written last. */
    private static void clear(CaseFiles place) throws IOException {
        String half = CaseFiles.CASE + ".part";
        if (isCase(place.folder())) {
            throw new CaseException("casefile.is-case", place.toString());
        }
        List<Path> left = CaseFiles.in(place.folder());
        for (Path file : left) {
            String name = file.getFileName().toString();
            boolean begun = OwnFiles.CASE.contains(name) && !name.equals(CaseFiles.CASE) || name.equals(half);
            if (!begun || Files.isDirectory(file) && !CaseFiles.in(file).isEmpty()) {
                throw new CaseException("casefile.not-empty", place.toString());
            }
        }
        for (Path file : left) {
            boolean key = file.equals(place.key()) && Files.size(file) >= FingerprintKey.HEX_DIGITS;
            if (!Files.isDirectory(file) && !key && !file.equals(place.lock())) {
                Files.delete(file);
            }
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
        CaseFiles place = new CaseFiles(folder);
        FingerprintKey key = KeyFile.read(keyFile == null ? place.key() : keyFile);
        try {
            About about = Json.MAPPER.readValue(Files.readString(place.about()), About.class);
            if (!SCHEMA.equals(about.schema())) {
                throw new CaseException(
                        "casefile.other-schema", folder.toString(), String.valueOf(about.schema()), SCHEMA);
            }
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
        return Files.isRegularFile(folder.resolve(CaseFiles.CASE));
    }

    /** A text that tells the right key from others and gives nothing else away. */
    private static String check(FingerprintKey key) {
        return key.code("key-check", SCHEMA);
    }

    /** The key all fingerprints of the case are made with. */
    public FingerprintKey key() {
        return key;
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
     * @param eachFile called on another thread for each file that is begun
     */
    public Added add(List<String> paths, ReadOptions options, int threads, Consumer<SourceFile> eachFile) {
        return add(paths, options, threads, null, eachFile);
    }

    /**
     * The same, with what the log tells of the command.
     *
     * @param call the command as it was typed
     */
    public Added add(List<String> paths, ReadOptions options, int threads, String call, Consumer<SourceFile> eachFile) {
        CaseWriter writer = writer(call);
        return writer.alone(() -> writer.add(paths, options, threads, eachFile));
    }

    /** The same, leaving the index as it is: it does not know the new files until some are added with it. */
    public Added addUnindexed(
            List<String> paths, ReadOptions options, int threads, String call, Consumer<SourceFile> eachFile) {
        CaseWriter writer = writer(call);
        return writer.alone(() -> writer.addUnindexed(paths, options, threads, eachFile));
    }

    private CaseWriter writer(String call) {
        return new CaseWriter(files, key, log, index, call);
    }

    /** Whether a file of a case is one at hand: of the same bytes, and of its path but for what a case masks in it. */
    public static boolean isSame(SourceFile kept, SourceFile file) {
        return kept.sha256().equals(file.sha256()) && kept.path().equals(Covering.text(file.path()));
    }

    /** The files in the case, in the order they were added. */
    public List<SourceFile> files() {
        return held().stream().map(StoredLists::source).toList();
    }

    /** The files in the case with their lists, in the order they were added. */
    public List<StoredLists> held() {
        try {
            return stored(log.added());
        } catch (IOException | JacksonException e) {
            throw new CaseException("casefile.unreadable", files.toString());
        }
    }

    /** The manifests of what was added; a thousand of them take longer to understand than to read. */
    private List<StoredLists> stored(List<LogEntry> added) throws IOException {
        List<Path> manifests = added.stream()
                .flatMap(entry -> entry.held().stream())
                .filter(held ->
                        held.name().startsWith(CaseFiles.LISTS) && held.name().endsWith(CaseFiles.MANIFEST))
                .map(files::held)
                .filter(Files::exists)
                .toList();
        try {
            return manifests.parallelStream().map(CaseFolder::manifest).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static StoredLists manifest(Path file) {
        try {
            return Manifest.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses to be matched with a case that was made with another key: nothing could match, which would mislead. */
    public void mustShareKey(CaseFolder other) {
        if (!check(key).equals(check(other.key))) {
            throw new CaseException("casefile.wrong-key", files.toString());
        }
    }

    /** Adds all lists of the case to a corpus with the case's key; an older version of a file is named path@hash. */
    public List<ContactList> into(Corpus corpus) {
        try {
            List<ContactList> lists = new ArrayList<>();
            int first = corpus.lists().size();
            List<LogEntry> added = log.added();
            List<StoredLists> all = stored(added);
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
                        new StoredLists(named, one.reading(), one.tables()), files.cells(file.sha256())));
            }
            CellIndex known = index.open(added, all, first);
            if (known != null) {
                corpus.index(known);
            }
            return lists;
        } catch (IOException | JacksonException | EngineException e) {
            throw new CaseException("casefile.unreadable", files.toString());
        }
    }

    /** The log of custody, oldest first. */
    public List<LogEntry> log() {
        try {
            return log.entries();
        } catch (IOException e) {
            throw new CaseException("casefile.unreadable", files.toString());
        }
    }

    /** Every file that was altered, is missing or does not belong, and every line of the log that was changed. */
    public List<Problem> verify() {
        CaseWriter.Work<List<Problem>> check = () -> Verification.problems(files, log, index);
        if (Files.isWritable(files.folder()) && Files.isWritable(files.lock())) {
            return writer(null).alone(check);
        }
        try {
            return check.done();
        } catch (IOException e) {
            throw new CaseException("casefile.unreadable", files.toString());
        }
    }
}
