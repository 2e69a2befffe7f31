package io.leadtrace.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: written aside and renamed, and never in the place of an input. A pipe or a device
 * is written to as it is.
 */
final class OutputFile implements AutoCloseable {
    private final Path target;
    /** Null where what is written goes to its place at once. */
    private final Path aside;

    private final OutputStream stream;
    private boolean done;

    /** Begins a file; its folder must be there. */
    OutputFile(Path target) throws IOException {
        this.target = Files.isRegularFile(target) ? target.toRealPath() : target.toAbsolutePath();
        if (isPipeOrDevice(target)) {
            aside = null;
            stream = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE));
            return;
        }
        aside = this.target.resolveSibling(".leadtrace-" + UUID.randomUUID() + ".part");
        stream = new BufferedOutputStream(Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW));
        aside.toFile().deleteOnExit();
    }

    private static boolean isPipeOrDevice(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
    }

    /** Says no at once to a file that cannot be written or is one of the inputs. */
    static void check(Path target, Iterable<String> inputs) {
        Path parent = target.toAbsolutePath().getParent();
        boolean writable = isPipeOrDevice(target)
                ? Files.isWritable(target)
                : !Files.isDirectory(target) && parent != null && Files.isDirectory(parent) && Files.isWritable(parent);
        if (!writable) {
            throw new WrongCall("cli.no-output", target.toString());
        }
        for (String input : inputs) {
            try {
                if (Files.exists(target) && Files.exists(Path.of(input)) && Files.isSameFile(target, Path.of(input))) {
                    throw new WrongCall("cli.output-is-input", target.toString());
                }
            } catch (IOException e) {
                throw new WrongCall("cli.no-output", target.toString());
            }
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts the file in its place. */
    void done() throws IOException {
        stream.close();
        if (aside != null) {
            try {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        done = true;
    }

    @Override
    public void close() throws IOException {
        if (!done) {
            try {
                stream.close();
            } finally {
                if (aside != null) {
                    Files.deleteIfExists(aside);
                }
            }
        }
    }
}
