package io.leadtrace.casefile;

import java.time.Instant;
import java.util.List;

/**
 * One line of the log of custody.
 *
 * @param number the line's number, from 1
 * @param time when it was written, UTC
 * @param version leadtrace's version
 * @param java the Java version
 * @param os the operating system
 * @param action {@code init}, {@code add}, or {@code no-list} for a file that was read and has no list
 * @param argument what was read: the path as given
 * @param call the command it was done by, as it was typed; null where there was none. Personal data in it is masked
 * @param held the files the case holds since then
 * @param previous the hash of the line before; 64 zeros in the first
 */
public record LogEntry(
        long number,
        Instant time,
        String version,
        String java,
        String os,
        String action,
        String argument,
        String call,
        List<Held> held,
        String previous) {

    public LogEntry {
        held = List.copyOf(held);
    }

    /**
     * A file the case holds.
     *
     * @param name its path below the case folder
     * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
     */
    public record Held(String name, String sha256) {}
}
