package io.leadtrace.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A file as it was found, never changed by leadtrace.
 *
 * @param path the path as given or found; a member of an archive as {@code archive.zip/folder/list.xlsx}
 * @param hash the SHA-256 of its bytes
 * @param size its length in bytes
 * @param modified when it was last changed, as its file system or archive says; null where that is unknown
 * @param container the path of the archive it lies in; null for a file of its own
 */
public record SourceFile(
        String path, @JsonProperty("sha256") FileHash hash, long size, Instant modified, String container) {

    /** One whose hash is known, as 64 lower-case hexadecimal digits. */
    public SourceFile(String path, String sha256, long size, Instant modified, String container) {
        this(path, FileHash.known(sha256), size, modified, container);
    }

    /** The SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return hash.hex();
    }
}
