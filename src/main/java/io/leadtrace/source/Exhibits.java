package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files below the paths a user names. */
public final class Exhibits {
    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final ExhibitVisitor visitor;
    private final Spool spool;
    private final ArchiveWalk walk;
    private final OwnFiles own = new OwnFiles();

    /** Folders reached so far: a link back to one of them leads in circles or to what was read before. */
    private final Set<Path> reached = new HashSet<>();

    /** Files that were visited: one that is named twice, or named and found in a folder, is one file. */
    private final Set<String> seen = new HashSet<>();

    /** The places of what the user names, which may be come across in a folder before its turn. */
    private final Set<String> asked = new HashSet<>();

    /** The path the user named last: an empty folder is worth a word where it was asked for. */
    private String named = "";

    private Exhibits(List<String> passwords, ExhibitVisitor visitor, Spool spool) {
        this.visitor = visitor;
        this.spool = spool;
        walk = new ArchiveWalk(
                passwords,
                new ExhibitVisitor() {
                    @Override
                    public void exhibit(Exhibit found) {
                        SourceFile source = found.source();
                        String place = place(source.path());
                        if (source.container() != null && !seen.add(place)) {
                            return;
                        }
                        visitor.exhibit(new Exhibit(source, found.content(), asked.contains(place)));
                    }

                    @Override
                    public void problem(Problem problem) {
                        visitor.problem(problem);
                    }
                },
                spool,
                own);
    }

    /** As {@link #visit(List, List, ExhibitVisitor)} without a password. */
    public static void visit(List<String> paths, ExhibitVisitor visitor) {
        visit(paths, List.of(), visitor);
    }

    /**
     * Walks files, folders and archives in the order given, what is in a folder by name, and hands each file to the
     * visitor. An archive counts as a folder and a compressed file as a folder of one; {@code -} is standard input.
     * A file that is reached twice is visited once. What cannot be read becomes a problem and stops nothing. Reports of this
     * program that nobody named, and cases, are left out, which is told as a {@linkplain Problem#harmless() harmless} problem.
     * Copies of what lies in archives are for the owner's eyes only and gone when this returns. A path may lead into an
     * archive, as the paths of what was found in one do.
     *
     * @param passwords to be tried on encrypted archives, in order
     */
    public static void visit(List<String> paths, List<String> passwords, ExhibitVisitor visitor) {
        try (Spool spool = new Spool()) {
            Exhibits exhibits = new Exhibits(passwords, visitor, spool);
            paths.forEach(path -> exhibits.asked.add(place(path)));
            for (String path : paths) {
                exhibits.path(path);
            }
            exhibits.own.tell(visitor);
        }
    }

    /** Whether a path that is named certainly leads to nothing: no file, folder, link or archive, nor standard input. */
    public static boolean isNowhere(String path) {
        try {
            return !path.equals(STANDARD_INPUT)
                    && Files.notExists(Path.of(path), LinkOption.NOFOLLOW_LINKS)
                    && archiveOnTheWay(Path.of(path)) == null;
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /** Where a file lies, however its path is written; of a link, where it leads. */
    private static String place(String path) {
        try {
            Path written = Path.of(path);
            try {
                return written.toRealPath().toString();
            } catch (IOException e) {
                // in an archive, or not there
                return written.toAbsolutePath().normalize().toString();
            }
        } catch (InvalidPathException e) {
            return path;
        }
    }

    private void path(String path) {
        if (path.equals(STANDARD_INPUT)) {
            named = path;
            standardInput();
            return;
        }
        try {
            named = Path.of(path).toString();
            Path archive = archiveOnTheWay(Path.of(path));
            if (archive == null) {
                visit(Path.of(path));
            } else {
                member(archive, path);
            }
        } catch (InvalidPathException e) {
            problem(path, "source.missing");
        }
    }

    private void standardInput() {
        try {
            spool.unlimited();
            Path content = spool.take(System.in);
            try {
                walk.file(content, new SourceFile(STANDARD_INPUT, Sha256.of(content), Files.size(content), null, null));
            } finally {
                spool.drop(content);
            }
        } catch (ArchiveException e) {
            visitor.problem(new Problem(STANDARD_INPUT, e.what()));
        } catch (IOException e) {
            problem(STANDARD_INPUT, "source.unreadable");
        }
    }

    /** The file that stands where a path has a folder; null where none does. */
    private static Path archiveOnTheWay(Path path) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return Files.isRegularFile(above) ? above : null;
            }
        }
        return null;
    }

    private void member(Path archive, String path) {
        String rest = Path.of(path)
                .toString()
                .replace('\\', '/')
                .substring(archive.toString().length());
        try {
            walk.member(archive, source(archive), archive + rest);
        } catch (IOException e) {
            problem(archive.toString(), "source.unreadable");
        }
    }

    private static SourceFile source(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new SourceFile(
                path.toString(),
                FileHash.begin(path),
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                null);
    }

    private void visit(Path path) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (AccessDeniedException e) {
            problem(path.toString(), "source.unreadable");
            return;
        } catch (IOException e) {
            problem(path.toString(), Files.isSymbolicLink(path) ? "source.link" : "source.missing");
            return;
        }
        if (attributes.isDirectory()) {
            folder(path);
        } else if (attributes.isRegularFile()) {
            regular(path, attributes);
        } else {
            problem(path.toString(), "source.special");
        }
    }

    private void folder(Path path) {
        List<Path> children;
        try {
            boolean known = !reached.add(path.toRealPath());
            if (known && Files.isSymbolicLink(path)) {
                problem(path.toString(), "source.loop");
                return;
            }
            try (Stream<Path> entries = Files.list(path)) {
                children = entries.sorted().toList();
            }
            if (children.isEmpty() && path.toString().equals(named)) {
                problem(named, "source.nothing");
            }
            if (OwnFiles.isCase(path)) {
                children = children.stream()
                        .filter(child ->
                                !OwnFiles.CASE.contains(child.getFileName().toString()))
                        .toList();
                if (path.toString().equals(named)) {
                    problem(named, "source.case");
                } else {
                    own.casefolder(path.toString());
                }
            }
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            problem(path.toString(), "source.unreadable");
            return;
        }
        children.forEach(this::visit);
    }

    private void regular(Path path, BasicFileAttributes attributes) {
        try {
            byte[] head = head(path);
            if (SystemFiles.is(path.toString().replace('\\', '/'), head, attributes.size())) {
                return;
            }
            String place = place(path.toString());
            if (!asked.contains(place) && OwnFiles.isReport(head)) {
                own.report(path.toString());
                return;
            }
            if (!seen.add(place)) {
                return;
            }
            walk.file(path, source(path));
        } catch (IOException | FileHash.Unhashed e) {
            problem(path.toString(), "source.unreadable");
        }
    }

    private void problem(String where, String key) {
        visitor.problem(new Problem(where, Message.of(key)));
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(OwnFiles.HEAD);
        }
    }
}
