package io.leadtrace.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
            PostingHeap heap = new PostingHeap(opened);
            for (PostingCursor least = heap.least(); least != null; least = heap.least()) {
                writer.add(least.key(), least.posting());
                heap.next();
            }
        } finally {
            for (PostingFile file : opened) {
                file.close();
            }
        }
    }
}
