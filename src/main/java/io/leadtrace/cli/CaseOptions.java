package io.leadtrace.cli;

import io.leadtrace.casefile.CaseFolder;
import io.leadtrace.casefile.KeyFile;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.table.ReadOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Lists that were read before: a case, or folders of fingerprints among the paths. */
final class CaseOptions {
    @Option(names = "--case", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--key-file", paramLabel = "FILE")
    private Path keyFile;

    /** The folder of the case; null if none is given. */
    Path folder() {
        return folder;
    }

    Path keyFile() {
        return keyFile;
    }

    boolean given() {
        return folder != null;
    }

    /** A corpus under the key of the case or of the fingerprints among the paths; under a fresh one without these. */
    Corpus corpus(SqlSession session, int threads, List<String> paths) {
        List<Path> cases = Stream.concat(
                        Stream.ofNullable(folder), paths.stream().flatMap(path -> kept(path).stream()))
                .toList();
        if (!cases.isEmpty()) {
            session.prepare(); // starts beside the reading of what the case holds
        }
        FingerprintKey key = FingerprintKey.passing();
        CaseFolder first = null;
        for (Path one : cases) {
            CaseFolder opened = CaseFolder.open(one, keyFile);
            first = first == null ? opened : first;
            opened.mustShareKey(first);
            key = opened.key();
        }
        if (first == null && keyFile != null) {
            key = KeyFile.read(keyFile);
        }
        return new Corpus(session, key, threads);
    }

    /** Adds the case's lists. */
    List<ContactList> addCase(Corpus corpus) {
        return folder == null ? List.of() : CaseFolder.open(folder, keyFile).into(corpus);
    }

    /** Reads the paths; folders of fingerprints among them are taken as they are. */
    List<ContactList> add(Corpus corpus, List<String> paths, ReadOptions options) {
        return addEach(corpus, List.of(paths), options).get(0);
    }

    /** The same of several groups of paths, which are read beside each other; the lists of each. */
    List<List<ContactList>> addEach(Corpus corpus, List<List<String>> groups, ReadOptions options) {
        return addEach(corpus, groups, options, () -> {});
    }

    /**
     * The same.
     *
     * @param meanwhile done while files begin to be read; lists it adds stand before all of the groups
     */
    List<List<ContactList>> addEach(Corpus corpus, List<List<String>> groups, ReadOptions options, Runnable meanwhile) {
        List<List<ContactList>> lists = new ArrayList<>();
        List<List<String>> unread = new ArrayList<>();
        for (List<String> paths : groups) {
            lists.add(new ArrayList<>());
            unread.add(paths.stream().filter(path -> kept(path).isEmpty()).toList());
        }
        List<List<ContactList>> read = corpus.addEach(unread, options, () -> {
            meanwhile.run();
            for (int group = 0; group < groups.size(); group++) {
                for (String path : groups.get(group)) {
                    for (Path one : kept(path)) {
                        lists.get(group).addAll(CaseFolder.open(one, keyFile).into(corpus));
                    }
                }
            }
        });
        for (int group = 0; group < groups.size(); group++) {
            lists.get(group).addAll(read.get(group));
        }
        return lists;
    }

    private static List<Path> kept(String path) {
        try {
            return CaseFolder.isCase(Path.of(path)) ? List.of(Path.of(path)) : List.of();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }
}
