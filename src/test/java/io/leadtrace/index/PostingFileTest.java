package io.leadtrace.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is filed is found, against a map in memory: rare keys, one that fills many blocks, and keys that are not there. */
class PostingFileTest {
    private static final long COMMON = 1L << 61;

    @TempDir
    Path temp;

    private final Random dice = new Random(11);
    private final Map<Long, TreeSet<Long>> filed = new TreeMap<>();
    private int files;

    private Path file(int postings) throws IOException {
        return file(postings, new PostingSorter(temp.resolve("waiting")));
    }

    private Path file(int postings, PostingSorter buffer) throws IOException {
        for (int i = 0; i < postings; i++) {
            long key = dice.nextInt(3) == 0 ? COMMON : dice.nextLong() >>> 1 & ~0xffffL | dice.nextInt(3);
            for (int twice = 0; twice <= dice.nextInt(2); twice++) {
                long posting = Posting.of(files, dice.nextInt(Integer.MAX_VALUE), dice.nextBoolean());
                buffer.add(key, posting);
                buffer.add(key, posting);
                filed.computeIfAbsent(key, k -> new TreeSet<>()).add(posting);
            }
        }
        Path file = temp.resolve(files++ + ".postings");
        buffer.write(file);
        assertThat(buffer.size()).isZero();
        return file;
    }

    private static List<Long> found(PostingCursor cursor, long key, long least) {
        List<Long> found = new ArrayList<>();
        for (boolean on = cursor.seek(key, least); on; on = cursor.next() && cursor.key() == key) {
            found.add(cursor.posting());
        }
        return found;
    }

    private static List<Long> collected(PostingCursor cursor, long key) {
        assertThat(cursor.seek(key, 0)).isTrue();
        long[] all = cursor.collect(new long[3], 1);
        return Arrays.stream(all, 1, cursor.collected()).boxed().toList();
    }

    private void assertAllFound(Path file) throws IOException {
        try (PostingFile opened = PostingFile.open(file)) {
            assertThat(opened.count())
                    .isEqualTo(filed.values().stream().mapToLong(TreeSet::size).sum());
            PostingCursor all = opened.cursor();
            filed.forEach((key, postings) -> {
                for (long posting : postings) {
                    assertThat(all.next()).isTrue();
                    assertThat(all.key()).isEqualTo(key);
                    assertThat(all.posting()).isEqualTo(posting);
                }
            });
            assertThat(all.next()).isFalse();
            PostingCursor cursor = opened.cursor();
            List<Long> keys = new ArrayList<>(filed.keySet());
            java.util.Collections.shuffle(keys, dice);
            for (long key : keys) {
                TreeSet<Long> postings = filed.get(key);
                assertThat(found(cursor, key, 0)).containsExactlyElementsOf(postings);
                assertThat(collected(cursor, key)).containsExactlyElementsOf(postings);
                long least = Posting.of(dice.nextInt(files), dice.nextInt(Integer.MAX_VALUE), false);
                assertThat(found(cursor, key, least)).containsExactlyElementsOf(postings.tailSet(least));
                if (!filed.containsKey(key + 1)) {
                    assertThat(found(cursor, key + 1, 0)).isEmpty();
                }
            }
            assertThat(found(cursor, 0, 0)).isEmpty();
            assertThat(found(cursor, Long.MAX_VALUE, 0)).isEmpty();
        }
    }

    @Test
    void whatIsFiledIsFound() throws IOException {
        assertAllFound(file(20_000));
    }

    @Test
    void severalFilesMergedAreOne() throws IOException {
        List<Path> some = List.of(file(3_000), file(1), file(0), file(6_000));
        Path merged = temp.resolve("merged");
        PostingMerge.write(some, merged);
        assertAllFound(merged);
    }

    @Test
    void whatMemoryDoesNotHoldWaitsInAFile() throws IOException {
        Path waiting = temp.resolve("waiting");
        try (PostingSorter sorter = new PostingSorter(waiting, 1_000)) {
            assertAllFound(file(20_000, sorter));
            filed.clear();
            assertAllFound(file(30_000, sorter));
            filed.clear();
            assertAllFound(file(2, sorter));
        }
        assertThat(waiting).doesNotExist();
    }

    @Test
    void whatIsInOrderAlreadyStaysSo() throws IOException {
        Path file = temp.resolve("ordered");
        try (PostingSorter sorter = new PostingSorter(temp.resolve("waiting"), 1_000)) {
            for (int row = 0; row < 5_000; row++) {
                for (long key : new long[] {3, COMMON, Long.MAX_VALUE - 1}) {
                    long posting = Posting.of(files, row, row % 2 == 0);
                    sorter.add(key, posting);
                    filed.computeIfAbsent(key, k -> new TreeSet<>()).add(posting);
                }
            }
            assertThat(sorter.size()).isEqualTo(15_000);
            sorter.write(file);
        }
        files++;
        assertAllFound(file);
    }

    @Test
    void anEmptyFileHoldsNothing() throws IOException {
        assertAllFound(file(0));
    }

    @Test
    void aDamagedFileIsToldAndNeverAnswersWrongly() throws IOException {
        byte[] whole = Files.readAllBytes(file(1_000));
        Path damaged = temp.resolve("damaged");
        for (int at = 0; at < whole.length; at += 1 + dice.nextInt(97)) {
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 << dice.nextInt(8));
            Files.write(damaged, bytes);
            assertThat(toldOrRight(damaged)).as("byte " + at).isTrue();
        }
        for (int length = 0; length < whole.length; length += 1 + dice.nextInt(997)) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertThat(toldOrRight(damaged)).as("cut at " + length).isTrue();
        }
    }

    private boolean toldOrRight(Path file) throws IOException {
        try (PostingFile opened = PostingFile.open(file)) {
            PostingCursor cursor = opened.cursor();
            filed.forEach((key, postings) -> assertThat(found(cursor, key, 0)).containsExactlyElementsOf(postings));
            return false;
        } catch (DamagedIndex e) {
            return true;
        }
    }

    @Test
    void digestsOfTwoPurposesDoNotMeet() {
        assertThat(Posting.key(Posting.salt("phone canonical"), 7))
                .isNotEqualTo(Posting.key(Posting.salt("phone key1"), 7))
                .isNotNegative();
    }
}
