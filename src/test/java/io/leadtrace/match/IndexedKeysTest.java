package io.leadtrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.casefile.CaseFolder;
import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links found by an index are those found by reading all cells, whatever state the index is in. */
class IndexedKeysTest {
    @TempDir
    Path temp;

    private final MadeLists made = new MadeLists(3);
    private Path folder;

    @BeforeEach
    void aCaseOfManyKindsOfLists() throws IOException {
        folder = temp.resolve("case");
        CaseFolder.init(folder, null);
        for (int list = 0; list < 6; list++) {
            made.write(temp.resolve("a" + list + ".csv"), 300, list);
        }
        add("a");
    }

    private void add(String prefix) throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            CaseFolder.open(folder, null)
                    .add(
                            all.filter(file -> file.getFileName().toString().startsWith(prefix)
                                            && file.toString().endsWith(".csv"))
                                    .map(Path::toString)
                                    .sorted()
                                    .toList(),
                            ReadOptions.DEFAULT,
                            2,
                            file -> {});
        }
    }

    private record Answer(List<String> links, int indexes) {}

    private Answer links(String leak) throws IOException {
        try (SqlSession session = DuckDbSession.inMemory()) {
            CaseFolder opened = CaseFolder.open(folder, null);
            Corpus corpus = new Corpus(session, opened.key());
            List<Integer> left = corpus.add(List.of(temp.resolve(leak).toString()), ReadOptions.DEFAULT).stream()
                    .map(ContactList::id)
                    .toList();
            List<Integer> right = new ArrayList<>(
                    opened.into(corpus).stream().map(ContactList::id).toList());
            right.remove(3);
            assertThat(SharedCells.pays(corpus, left, right)).isTrue();
            Links.make(corpus, left, right);
            List<String> links = new ArrayList<>();
            session.query(
                    new SqlStep("links", "SELECT a, row_a, b, row_b, how FROM links ORDER BY ALL"),
                    row -> links.add(row.number(0) + " " + row.number(1) + " " + row.number(2) + " " + row.number(3)
                            + " " + row.text(4)));
            return new Answer(links, corpus.indexes().size());
        }
    }

    private void forget() throws IOException {
        Files.delete(folder.resolve("index.json"));
    }

    @Test
    void linksAreTheSameWithAnIndexAndWithout() throws IOException {
        for (int form = 0; form < 3; form++) {
            made.write(temp.resolve("leak.csv"), 100, form);
            Answer indexed = links("leak.csv");
            assertThat(indexed.indexes()).isEqualTo(1);
            byte[] state = Files.readAllBytes(folder.resolve("index.json"));
            forget();
            Answer read = links("leak.csv");
            assertThat(read.indexes()).isZero();
            assertThat(indexed.links())
                    .as("form " + form)
                    .hasSizeGreaterThan(300)
                    .isEqualTo(read.links());
            TreeSet<String> ways = new TreeSet<>();
            indexed.links().forEach(link -> ways.add(link.substring(link.lastIndexOf(' ') + 1)));
            assertThat(ways).hasSizeGreaterThan(4);
            Files.write(folder.resolve("index.json"), state);
        }
    }

    @Test
    void whatTheIndexDoesNotKnowYetIsReadBesideIt() throws IOException {
        byte[] behind = Files.readAllBytes(folder.resolve("index.json"));
        made.write(temp.resolve("b.csv"), 300, 1);
        made.write(temp.resolve("b2.csv"), 300, 2);
        add("b");
        made.write(temp.resolve("leak.csv"), 100, 0);
        Answer indexed = links("leak.csv");
        Files.write(folder.resolve("index.json"), behind);
        Answer stale = links("leak.csv");
        forget();
        assertThat(stale.indexes()).isEqualTo(1);
        assertThat(links("leak.csv").links()).isEqualTo(indexed.links()).isEqualTo(stale.links());
    }

    @Test
    void anIndexThatCannotBeReadIsDoneWithout() throws IOException {
        made.write(temp.resolve("leak.csv"), 100, 0);
        Answer whole = links("leak.csv");
        List<Path> runs;
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            runs = all.toList();
        }
        byte[] bytes = Files.readAllBytes(runs.get(0));
        for (int at = 8; at < bytes.length; at += bytes.length / 7) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 4;
            Files.write(runs.get(0), damaged);
            assertThat(links("leak.csv").links()).as("byte " + at).isEqualTo(whole.links());
        }
        Files.delete(runs.get(0));
        assertThat(links("leak.csv")).isEqualTo(new Answer(whole.links(), 0));
    }

    @Test
    void everyDigestThatLinksIsFiledByRow() {
        for (LinkKey key : LinkKeys.ALL) {
            for (LinkKey.Part part : key.second() == null ? List.of(key.first()) : List.of(key.first(), key.second())) {
                assertThat(part.digest()).isIn("canonical", "key1", "key2");
            }
        }
    }
}
