package io.leadtrace.fingerprint;

import io.leadtrace.detect.Profile;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.TableHead;
import java.util.List;

/**
 * One table of contacts that has been read and fingerprinted.
 *
 * @param id its number in the corpus, from 0; the {@code list} of its cells
 * @param file the file it stands in
 * @param head its table
 * @param profile what its columns hold
 * @param rows how many data rows it has
 * @param sortedBy the columns, from 0, whose values its rows are sorted by
 */
public record ContactList(int id, SourceFile file, TableHead head, Profile profile, long rows, List<Integer> sortedBy) {
    public ContactList {
        sortedBy = List.copyOf(sortedBy);
    }
}
