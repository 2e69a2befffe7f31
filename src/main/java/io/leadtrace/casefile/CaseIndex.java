package io.leadtrace.casefile;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.CellIndex;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.fingerprint.StoredLists;
import io.leadtrace.fingerprint.StoredPostings;
import io.leadtrace.index.DamagedIndex;
import io.leadtrace.index.PostingFile;
import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import io.leadtrace.source.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The index of a case: where each digest stands, so that a question opens only the files that hold an answer. It is made
 * of what lies in {@code lists}, can be made again at any time, and may stay behind: it knows the first so many files of
 * the log, and the others are looked through. {@code index.json} names its files, under a code made with the case's key.
 *
 * <p>It is changed in steps of which each can be the last: new files are made in {@code work}, {@code index.json} names
 * them and those they replace, then they are put in their place and the others deleted.
 */
final class CaseIndex {
    static final String FOLDER = "index";
    static final String STATE = "index.json";
    private static final String SCHEMA = "leadtrace/index/2";
    private static final String PURPOSE = "index";

    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }

    private final CaseFiles files;
    private final FingerprintKey key;
    private final Path folder;
    private final Path stateFile;

    CaseIndex(CaseFiles files, FingerprintKey key) {
        this.files = files;
        this.key = key;
        folder = files.folder().resolve(FOLDER);
        stateFile = files.folder().resolve(STATE);
    }

    /**
     * What the index is.
     *
     * @param schema the schema of this file
     * @param files how many files of the log it knows, from the first on
     * @param lists how many lists these have
     * @param of the SHA-256 of the SHA-256s of the cells it was made of, each in a line
     * @param next the number of its next file
     * @param runs its files, oldest first
     * @param dropped files that may still lie there
     * @param code a code of all this, made with the case's key; null in what it is made of
     */
    record State(
            String schema,
            int files,
            int lists,
            String of,
            int next,
            List<IndexRuns.Run> runs,
            List<String> dropped,
            String code) {
        static State none(int next, List<String> dropped) {
            return new State(SCHEMA, 0, 0, Sha256.of(""), next, List.of(), dropped, null);
        }
    }

    /** Makes the index of an empty case. */
    void init() throws IOException {
        Files.createDirectories(folder);
        write(State.none(1, List.of()));
    }

    private void write(State state) throws IOException {
        String body = Json.MAPPER.writeValueAsString(state);
        WholeFile.write(stateFile, Json.MAPPER.writeValueAsString(coded(state, key.code(PURPOSE, body))));
    }

    private static State coded(State state, String code) {
        return new State(
                state.schema(),
                state.files(),
                state.lists(),
                state.of(),
                state.next(),
                state.runs(),
                state.dropped(),
                code);
    }

    /** What the index is; null if there is none, or it was not written with the key. */
    private State read() throws IOException {
        try {
            State state = Json.MAPPER.readValue(Files.readString(stateFile, StandardCharsets.UTF_8), State.class);
            String body = Json.MAPPER.writeValueAsString(coded(state, null));
            return key.code(PURPOSE, body).equals(state.code()) ? state : null;
        } catch (NoSuchFileException | JacksonException e) {
            return null;
        }
    }

    private static String of(List<LogEntry> added) {
        StringBuilder hashes = new StringBuilder();
        for (LogEntry entry : added) {
            entry.held().stream()
                    .filter(held -> held.name().endsWith(CaseFiles.CELLS))
                    .forEach(held -> hashes.append(held.sha256()).append('\n'));
        }
        return Sha256.of(hashes.toString());
    }

    private static boolean fits(State state, List<LogEntry> added) {
        return state.files() >= 0
                && state.files() <= added.size()
                && of(added.subList(0, state.files())).equals(state.of());
    }

    /**
     * The index for a corpus; null if there is none that can be used.
     *
     * @param added the log's additions
     * @param stored the lists of each of them
     * @param first the id of the first list in the corpus
     */
    CellIndex open(List<LogEntry> added, List<StoredLists> stored, int first) {
        try {
            State state = read();
            if (state == null || state.files() == 0 || added.size() != stored.size() || !fits(state, added)) {
                return null;
            }
            int lists = stored.subList(0, state.files()).stream()
                    .mapToInt(one -> one.tables().size())
                    .sum();
            List<PostingFile> opened = new ArrayList<>();
            for (IndexRuns.Run run : state.runs()) {
                Path placed = folder.resolve(run.name());
                Path file = Files.exists(placed) ? placed : files.work().resolve(run.name());
                opened.add(PostingFile.open(file));
                if (opened.get(opened.size() - 1).count() != run.postings()) {
                    return null;
                }
            }
            return lists == state.lists() ? new CellIndex(opened, first, lists) : null;
        } catch (IOException | DamagedIndex e) {
            return null;
        }
    }

    /**
     * Adds what the index does not know yet, reading it where it is stored; makes it anew if it does not fit the log.
     *
     * @param added the log's additions
     */
    void catchUp(List<LogEntry> added) throws IOException {
        State state = read();
        if (state == null || !fits(state, added) || !whole(state)) {
            state = anew(state);
        }
        if (state.files() == added.size()) {
            return;
        }
        try (SqlSession session = DuckDbSession.inMemory()) {
            while (state.files() < added.size()) {
                try {
                    state = further(state, session, added);
                } catch (DamagedIndex e) {
                    state = further(anew(state), session, added);
                }
            }
        }
    }

    /** What takes in files from now on, until it is made to {@link #last}; the index must know all of the log. */
    IndexGrowth growth() throws IOException {
        return growth(read());
    }

    private IndexGrowth growth(State before) {
        IndexRuns runs = new IndexRuns(key, folder, files.work(), before.runs(), before.next());
        return new IndexGrowth(runs, before.files(), before.lists());
    }

    private boolean whole(State state) {
        return state.runs().stream().allMatch(run -> {
            try (PostingFile file = PostingFile.open(folder.resolve(run.name()))) {
                return file.count() == run.postings();
            } catch (IOException | DamagedIndex e) {
                return false;
            }
        });
    }

    private State anew(State state) throws IOException {
        Files.createDirectories(folder);
        List<String> old = new ArrayList<>();
        int next = state == null ? 1 : state.next();
        for (Path file : CaseFiles.in(folder)) {
            String name = file.getFileName().toString();
            if (name.matches("\\d{8}\\.postings")) {
                old.add(name);
                next = Math.max(next, Integer.parseInt(name.substring(0, 8)) + 1);
            }
        }
        State none = State.none(next, old);
        write(none);
        drop(none);
        return none;
    }

    private State further(State before, SqlSession session, List<LogEntry> added) throws IOException {
        try (IndexGrowth growth = growth(before)) {
            StoredPostings stored = new StoredPostings(session, growth.postings());
            while (growth.files() < added.size() && !growth.isLarge()) {
                StoredLists file = manifest(added.get(growth.files()));
                stored.add(file, files.cells(file.source().sha256()));
                growth.kept(file.tables().size());
            }
            return last(growth, added);
        }
    }

    /** Makes what was taken in a part of the index. */
    State last(IndexGrowth growth, List<LogEntry> added) throws IOException {
        IndexRuns runs = growth.settled();
        State after = new State(
                SCHEMA,
                growth.files(),
                growth.lists(),
                of(added.subList(0, growth.files())),
                runs.next(),
                runs.runs(),
                runs.dropped(),
                null);
        write(after);
        place(after);
        drop(after);
        return after;
    }

    private StoredLists manifest(LogEntry entry) throws IOException {
        for (LogEntry.Held held : entry.held()) {
            if (held.name().endsWith(CaseFiles.MANIFEST)) {
                return Manifest.read(Files.readString(files.held(held), StandardCharsets.UTF_8));
            }
        }
        throw new NoSuchFileException(files.lists().toString());
    }

    /** Ends what a crash cut short. */
    void recover() throws IOException {
        State state = read();
        if (state != null) {
            place(state);
            drop(state);
        }
    }

    private void place(State state) throws IOException {
        for (IndexRuns.Run run : state.runs()) {
            Path made = files.work().resolve(run.name());
            if (!Files.exists(folder.resolve(run.name())) && Files.exists(made)) {
                Files.move(made, folder.resolve(run.name()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private void drop(State state) throws IOException {
        for (String name : state.dropped()) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** Every file of the index that was altered, is missing or does not belong. */
    List<Problem> problems(List<LogEntry> added) throws IOException {
        List<Problem> problems = new ArrayList<>();
        State state = read();
        if (state == null || !fits(state, added)) {
            problems.add(new Problem(
                    stateFile.toString(),
                    Message.of(Files.exists(stateFile) ? "casefile.index-altered" : "casefile.index-missing")));
        }
        Set<String> own = new HashSet<>(state == null ? List.of() : state.dropped());
        for (IndexRuns.Run run : state == null ? List.<IndexRuns.Run>of() : state.runs()) {
            own.add(run.name());
            Path placed = folder.resolve(run.name());
            Path file = Files.exists(placed) ? placed : files.work().resolve(run.name());
            if (!Files.isRegularFile(file)) {
                problems.add(new Problem(placed.toString(), Message.of("casefile.index-missing")));
            } else if (!IndexRuns.code(key, file).equals(run.code())) {
                problems.add(new Problem(file.toString(), Message.of("casefile.index-altered")));
            }
        }
        for (Path file : CaseFiles.in(folder)) {
            if (!own.contains(file.getFileName().toString())) {
                problems.add(new Problem(file.toString(), Message.of("casefile.extra")));
            }
        }
        return problems;
    }
}
