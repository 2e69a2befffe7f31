package io.leadtrace.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.index.Posting;
import io.leadtrace.index.PostingFile;
import io.leadtrace.index.PostingSorter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of one key and of two at once, against sets in memory: keys of few rows and of very many, in several files. */
class IndexedDigestTest {
    private static final int FILES = 3;
    private static final int ROWS = 6_000;

    /** In which part of the rows each key stands. */
    private static final double[] SHARES = {0.9, 0.6, 0.3, 0.02, 0.001, 0.0001, 0};

    @TempDir
    Path temp;

    private final Random dice = new Random(5);
    private final Map<Long, TreeSet<Long>> postings = new TreeMap<>();

    private List<PostingFile> files() throws IOException {
        List<PostingFile> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            PostingSorter buffer = new PostingSorter(temp.resolve("waiting"));
            for (int row = 1; row <= ROWS; row++) {
                for (int key = 0; key < SHARES.length; key++) {
                    while (dice.nextDouble() < SHARES[key] / 1.2) {
                        long posting = Posting.of(file * 2 + (row - 1) / 3_000, row, dice.nextBoolean());
                        buffer.add(key, posting);
                        postings.computeIfAbsent((long) key, k -> new TreeSet<>())
                                .add(posting);
                        if (dice.nextInt(6) > 0) {
                            break;
                        }
                    }
                }
            }
            Path path = temp.resolve(file + ".postings");
            buffer.write(path);
            files.add(PostingFile.open(path));
        }
        return files;
    }

    private List<Long> expected(long key, long other) {
        TreeSet<Long> rows = new TreeSet<>();
        postings.getOrDefault(other, new TreeSet<>()).forEach(posting -> rows.add(posting >>> 1));
        return postings.getOrDefault(key, new TreeSet<>()).stream()
                .filter(posting -> rows.contains(posting >>> 1))
                .toList();
    }

    @Test
    void rowsOfOneKeyAndOfTwoAreAllFound() throws IOException {
        List<PostingFile> files = files();
        for (int keyFirst = 0; keyFirst < 2; keyFirst++) {
            IndexedDigest digests = new IndexedDigest(files);
            for (int one = 0; one < SHARES.length; one++) {
                for (int two = 0; two < SHARES.length; two++) {
                    long key = keyFirst == 0 ? one : two;
                    long other = keyFirst == 0 ? two : one;
                    List<Long> found = new ArrayList<>();
                    digests.of(key, other, found::add);
                    assertThat(found).as(key + " with " + other).isEqualTo(expected(key, other));
                }
                List<Long> found = new ArrayList<>();
                digests.of(one, found::add);
                assertThat(found)
                        .as("" + one)
                        .containsExactlyElementsOf(postings.getOrDefault((long) one, new TreeSet<>()));
            }
        }
        for (PostingFile file : files) {
            file.close();
        }
    }
}
