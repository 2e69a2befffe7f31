package io.leadtrace.source;

import java.time.Instant;

/**
 * A file as it was found, never changed by leadtrace.
 *
 * @param path the path as given or found; a member of an archive as {@code archive.zip/folder/list.xlsx}
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size its length in bytes
 * @param modified when it was last changed, as its file system or archive says; null where that is unknown
 * @param container the path of the archive it lies in; null for a file of its own
 */
public record SourceFile(String path, String sha256, long size, Instant modified, String container) {}
