package io.leadtrace.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.CellIndex;
import io.leadtrace.fingerprint.CellIndex.Wanted;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.index.PostingCursor;
import io.leadtrace.index.PostingFile;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of a case, in whatever state a crash, a meddler or an old copy leaves it. */
class CaseIndexTest {
    private static final int PEOPLE = 30;
    private static final int FIRST = 5_000;

    @TempDir
    Path temp;

    private Path folder;
    private Path index;
    private int lists;

    @BeforeEach
    void aCaseThatGrewListByList() throws IOException {
        folder = temp.resolve("case");
        index = folder.resolve("index");
        CaseFolder.init(folder, null);
        for (int time = 0; time < 4; time++) {
            grow();
        }
    }

    /** Adds a list of people half of whom are in the next list as well. */
    private void grow() throws IOException {
        StringBuilder text = new StringBuilder(CaseLoad.HEADER);
        for (int row = 0; row < PEOPLE; row++) {
            text.append(CaseLoad.person(FIRST + lists * PEOPLE / 2 + row, lists));
        }
        Files.writeString(temp.resolve(String.format("%02d.csv", lists)), text);
        lists++;
        add();
    }

    private void add() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            List<String> files = all.filter(file -> file.toString().endsWith(".csv"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            CaseFolder.open(folder, null).add(files, ReadOptions.DEFAULT, 1, file -> {});
        }
    }

    private static String phone(int person) {
        return CaseLoad.person(FIRST + person, 0).split(",", -1)[1];
    }

    /** For each phone of the first lists, the lists the index names; null without an index. */
    private Map<Integer, List<Integer>> holders() {
        try (SqlSession session = DuckDbSession.inMemory()) {
            CaseFolder opened = CaseFolder.open(folder, null);
            Corpus corpus = new Corpus(session, opened.key());
            opened.into(corpus);
            if (corpus.indexes().isEmpty()) {
                return null;
            }
            CellIndex known = corpus.indexes().get(0);
            Map<Integer, List<Integer>> holders = new HashMap<>();
            for (int person = 0; person <= (lists + 1) * PEOPLE / 2; person++) {
                long digest = corpus.digests("phone", phone(person)).get(1);
                holders.put(person, List.copyOf(known.holders(List.of(new Wanted("phone", "canonical", digest)))));
            }
            return holders;
        }
    }

    private void assertKnowsAll() throws IOException {
        Map<Integer, List<Integer>> expected = new HashMap<>();
        for (int person = 0; person <= (lists + 1) * PEOPLE / 2; person++) {
            List<Integer> holders = new ArrayList<>();
            for (int list = 0; list < lists; list++) {
                if (person >= list * PEOPLE / 2 && person < list * PEOPLE / 2 + PEOPLE) {
                    holders.add(list);
                }
            }
            expected.put(person, holders);
        }
        assertThat(holders()).isEqualTo(expected);
        assertThat(CaseFolder.open(folder, null).verify()).isEmpty();
        try (Stream<Path> work = Files.list(folder.resolve("work"))) {
            assertThat(work).isEmpty();
        }
    }

    private SortedSet<String> runs() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (Path file : CaseFiles.in(index)) {
            names.add(file.getFileName().toString());
        }
        return names;
    }

    @Test
    void itGrowsWithTheCaseInFewFiles() throws IOException {
        assertKnowsAll();
        for (int time = 0; time < 6; time++) {
            grow();
        }
        assertThat(runs()).hasSizeBetween(1, 4);
        assertKnowsAll();
    }

    /** First and last names in columns of their own, several numbers in a cell, cells without a canonical form, all at once. */
    @Test
    void whatIsFiledWhileReadingIsWhatIsFiledOfStoredCells() throws IOException {
        StringBuilder text = new StringBuilder("first name,last name,mobile,notes\n");
        for (int row = 0; row < 200; row++) {
            text.append("Anna")
                    .append(row % 9)
                    .append(",Muster")
                    .append(row)
                    .append(",\"139124")
                    .append(10_000 + row)
                    .append(" / 139125")
                    .append(10_000 + row)
                    .append("\",")
                    .append(row % 3 == 0 ? "" : "138****1234")
                    .append('\n');
        }
        Path other = temp.resolve("other");
        Path source = Files.writeString(temp.resolve("names.txt"), text);
        CaseFolder made = CaseFolder.init(other, null);
        made.add(List.of(source.toString()), ReadOptions.DEFAULT, 2, file -> {});
        List<String> read = postings(other);
        Files.delete(other.resolve("index.json"));
        made.add(List.of(source.toString()), ReadOptions.DEFAULT, 2, file -> {});
        assertThat(read).hasSizeGreaterThan(1_500).isEqualTo(postings(other));
    }

    private static List<String> postings(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        for (Path file : CaseFiles.in(folder.resolve("index"))) {
            try (PostingFile run = PostingFile.open(file)) {
                PostingCursor cursor = run.cursor();
                while (cursor.next()) {
                    all.add(cursor.key() + " " + cursor.posting());
                }
            }
        }
        return all;
    }

    @Test
    void itIsMadeAnewWhereItIsLostOrAltered() throws IOException {
        Files.delete(folder.resolve("index.json"));
        assertThat(holders()).isNull();
        add();
        assertKnowsAll();
        Files.delete(index.resolve(runs().first()));
        assertThat(holders()).isNull();
        add();
        assertKnowsAll();
        Path state = folder.resolve("index.json");
        Files.writeString(state, Files.readString(state).replace("\"files\":4", "\"files\":3"));
        assertThat(holders()).isNull();
        add();
        assertKnowsAll();
        try (Stream<Path> all = Files.walk(index)) {
            for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(holders()).isNull();
        grow();
        assertKnowsAll();
    }

    @Test
    void theIndexOfAnotherCaseIsNotTaken() throws IOException {
        Path other = temp.resolve("other");
        CaseFolder.init(other, folder.resolve("key"));
        CaseFolder.open(other, folder.resolve("key"))
                .add(List.of(temp.resolve("02.csv").toString()), ReadOptions.DEFAULT, 1, file -> {});
        Files.writeString(folder.resolve("index.json"), Files.readString(other.resolve("index.json")));
        for (Path file : CaseFiles.in(other.resolve("index"))) {
            Files.copy(file, index.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(holders()).isNull();
        assertThat(CaseFolder.open(folder, null).verify())
                .extracting("what.key")
                .contains("casefile.index-altered");
    }

    @Test
    void whereverACrashCutsAMergeTheNextWriterGoesOn() throws IOException {
        grow();
        Map<String, byte[]> before = new HashMap<>();
        for (Path file : CaseFiles.in(index)) {
            before.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        byte[] stateBefore = Files.readAllBytes(folder.resolve("index.json"));
        grow();
        SortedSet<String> made = runs();
        made.removeAll(before.keySet());
        SortedSet<String> dropped = new TreeSet<>(before.keySet());
        dropped.removeAll(runs());
        assertThat(made).hasSize(1);
        assertThat(dropped).as("what was merged").hasSizeGreaterThan(1);
        byte[] merged = Files.readAllBytes(index.resolve(made.first()));
        byte[] stateAfter = Files.readAllBytes(folder.resolve("index.json"));
        for (int reached = 0; reached < 5; reached++) {
            for (String name : dropped) {
                Files.write(index.resolve(name), before.get(name));
            }
            Path work = folder.resolve("work").resolve(made.first());
            Files.deleteIfExists(index.resolve(made.first()));
            Files.write(work, reached == 0 ? java.util.Arrays.copyOf(merged, merged.length / 2) : merged);
            Files.write(folder.resolve("index.json"), reached < 2 ? stateBefore : stateAfter);
            if (reached >= 3) {
                Files.move(work, index.resolve(made.first()));
            }
            if (reached == 4) {
                Files.delete(index.resolve(dropped.first()));
            }
            assertThat(holders()).as("read after step " + reached).isNotNull();
            add();
            assertKnowsAll();
            assertThat(runs()).hasSizeLessThan(before.size() + 1);
        }
    }
}
