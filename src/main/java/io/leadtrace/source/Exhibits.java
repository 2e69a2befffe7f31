package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files below the paths a user names. */
public final class Exhibits {
    private Exhibits() {}

    /**
     * Walks files and folders in the order given, folders by name, and hands each file to the visitor. What cannot be
     * read becomes a problem and stops nothing.
     */
    public static void visit(List<String> paths, ExhibitVisitor visitor) {
        for (String path : paths) {
            visit(Path.of(path), visitor);
        }
    }

    private static void visit(Path path, ExhibitVisitor visitor) {
        try {
            if (Files.isDirectory(path)) {
                List<Path> children;
                try (Stream<Path> entries = Files.list(path)) {
                    children = entries.sorted().toList();
                }
                children.forEach(child -> visit(child, visitor));
            } else if (!Files.exists(path)) {
                visitor.problem(new Problem(path.toString(), Message.of("source.missing")));
            } else {
                SourceFile source = new SourceFile(
                        path.toString(),
                        sha256(path),
                        Files.size(path),
                        Files.getLastModifiedTime(path).toInstant(),
                        null);
                visitor.exhibit(new Exhibit(source, path));
            }
        } catch (IOException e) {
            visitor.problem(new Problem(path.toString(), Message.of("source.unreadable")));
        }
    }

    static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
