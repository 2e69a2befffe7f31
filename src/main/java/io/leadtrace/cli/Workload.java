package io.leadtrace.cli;

import io.leadtrace.language.Message;
import io.leadtrace.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * How much there is to read and how much of it was read, in bytes; of an archive its own. Adds up what there is beside the
 * reading, as a disk of many files takes its time.
 */
final class Workload {
    private static final double MEGABYTE = 1e6;

    /** Before so much was read nothing is said of what is left. */
    private static final long LEAST = 1_000_000;

    private final AtomicLong total = new AtomicLong(-1);
    private final Set<String> archives = new HashSet<>();
    private long done;
    private long begun;

    Workload(List<String> paths) {
        Thread adding = new Thread(
                () -> total.set(paths.stream().mapToLong(Workload::bytes).sum()), "workload");
        adding.setDaemon(true);
        adding.start();
    }

    private static long bytes(String path) {
        try (Stream<Path> all = Files.walk(Path.of(path))) {
            return all.filter(Files::isRegularFile).mapToLong(Workload::size).sum();
        } catch (IOException | InvalidPathException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Another file is begun; those before it count as read. */
    synchronized void begins(SourceFile file) {
        done += begun;
        if (file.container() == null) {
            begun = file.size();
        } else {
            begun = archives.add(file.container()) ? bytes(file.container()) : 0;
        }
    }

    /** How much was read, how fast, and for how long it will go on at that rate; null while that cannot be told. */
    synchronized Message said(double seconds) {
        long all = total.get();
        if (done < LEAST || all < done + begun || seconds <= 0) {
            return null;
        }
        long left = Math.round((all - done) * seconds / done);
        return Message.of(
                "cli.workload",
                Math.round(done / MEGABYTE),
                Math.round(all / MEGABYTE),
                done / seconds / MEGABYTE,
                left >= 120 ? Message.of("cli.minutes", left / 60) : Message.of("cli.seconds", left));
    }
}
