package io.leadtrace.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The SHA-256 of a file. That of a large one is taken while the file is already being read; who asks for it waits. Safe for use
 * by several threads.
 */
public final class FileHash {
    /** Files below this, in bytes, are hashed before a thread has begun. */
    private static final long LARGE = 1 << 20;

    private final CompletableFuture<String> hex;

    FileHash(CompletableFuture<String> hex) {
        this.hex = hex;
    }

    /** One that is known, as 64 lower-case hexadecimal digits. */
    @JsonCreator
    public static FileHash known(String hex) {
        return new FileHash(CompletableFuture.completedFuture(hex));
    }

    /** Begins to take that of a file that stays. */
    static FileHash begin(Path file) throws IOException {
        if (Files.size(file) < LARGE) {
            return known(Sha256.of(file));
        }
        CompletableFuture<String> hex = new CompletableFuture<>();
        Thread hashing = new Thread(
                () -> {
                    try {
                        hex.complete(Sha256.of(file));
                    } catch (IOException | RuntimeException | Error e) {
                        hex.completeExceptionally(e);
                    }
                },
                "leadtrace-hash");
        hashing.setDaemon(true);
        hashing.start();
        return new FileHash(hex);
    }

    /**
     * As 64 lower-case hexadecimal digits.
     *
     * @throws UncheckedIOException if the file could not be read to its end; whoever walks the files tells that
     */
    @JsonValue
    public String hex() {
        try {
            return hex.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof IOException unread ? new Unhashed(unread) : (RuntimeException) e.getCause();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileHash that && hex().equals(that.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }

    /** The file could not be read to its end. */
    static final class Unhashed extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        Unhashed(IOException cause) {
            super(cause);
        }
    }
}
