package io.leadtrace.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Makes one file of postings of several; memory does not follow their size. */
public final class PostingMerge {
    private PostingMerge() {}

    /**
     * Merges.
     *
     * @throws DamagedIndex if one of them is not as it was written
     */
    public static void write(List<Path> files, Path to) throws IOException {
        List<PostingFile> opened = new ArrayList<>();
        try (PostingWriter writer = new PostingWriter(to)) {
            for (Path file : files) {
                opened.add(PostingFile.open(file));
            }
            PriorityQueue<PostingCursor> queue = new PriorityQueue<>(
                    Comparator.comparingLong(PostingCursor::key).thenComparingLong(PostingCursor::posting));
            for (PostingFile file : opened) {
                PostingCursor cursor = file.cursor();
                if (cursor.next()) {
                    queue.add(cursor);
                }
            }
            while (!queue.isEmpty()) {
                PostingCursor first = queue.poll();
                PostingCursor second = queue.peek();
                do {
                    writer.add(first.key(), first.posting());
                    if (!first.next()) {
                        first = null;
                    }
                } while (first != null && (second == null || before(first, second)));
                if (first != null) {
                    queue.add(first);
                }
            }
        } finally {
            for (PostingFile file : opened) {
                file.close();
            }
        }
    }

    private static boolean before(PostingCursor one, PostingCursor other) {
        return one.key() < other.key() || one.key() == other.key() && one.posting() <= other.posting();
    }
}
