package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

/** Hands on files, and of archives what is in them, down to archives in archives. */
final class ArchiveWalk {
    private static final int DEEPEST = 8;

    private final List<String> passwords;
    private final ExhibitVisitor visitor;
    private final Spool spool;
    private final OwnFiles own;
    private Wanted wanted = Wanted.EVERYTHING;

    ArchiveWalk(List<String> passwords, ExhibitVisitor visitor, Spool spool, OwnFiles own) {
        this.passwords = passwords;
        this.visitor = visitor;
        this.spool = spool;
        this.own = own;
    }

    /**
     * One member of an archive that is a file of its own, or a folder in it.
     *
     * @param path the member's path as it is given in results
     */
    void member(Path file, SourceFile source, String path) throws IOException {
        wanted = Wanted.only(path);
        try {
            if (ArchiveFormats.of(head(file), file) == null) {
                problem(path, Message.of("source.missing"));
                return;
            }
            file(file, source);
            if (!wanted.found()) {
                problem(path, Message.of("source.member"));
            }
        } finally {
            wanted = Wanted.EVERYTHING;
        }
    }

    /** A file of its own, archive or not. */
    void file(Path file, SourceFile source) throws IOException {
        byte[] head = head(file);
        ArchiveFormat format = ArchiveFormats.of(head, file);
        if (format == null) {
            visitor.exhibit(new Exhibit(source, file));
        } else {
            spool.begin(source.size());
            archive(format, file, source.path(), 1);
        }
    }

    private void archive(ArchiveFormat format, Path file, String path, int depth) {
        if (depth > DEEPEST) {
            problem(path, Message.of("source.archive.deep", DEEPEST));
            return;
        }
        Set<String> names = new HashSet<>();
        List<Waiting> waiting = new ArrayList<>();
        try (Archive archive = format.open(file, passwords)) {
            Archive.Member member = archive.next();
            if (member == null) {
                problem(path, Message.of("source.archive.nothing", format.name()));
            }
            while (member != null && !spool.exhausted()) {
                if (!SystemFiles.named(member.name())) {
                    member(archive, member, format, path, names, waiting, depth);
                }
                member = spool.exhausted() ? null : archive.next();
            }
        } catch (VisitorFailure e) {
            throw e.cause();
        } catch (IOException | RuntimeException e) {
            problem(path, message(e, format));
        }
        companions(waiting, format, path, depth);
    }

    /** A member that is visited when all are known that may go with it. */
    private record Waiting(Path content, Archive.Member member, String path, boolean nameless) {}

    private void companions(List<Waiting> waiting, ArchiveFormat format, String path, int depth) {
        Companions companions = new Companions();
        waiting.forEach(one -> companions.add(one.path, one.content));
        for (Waiting one : waiting) {
            try {
                companions.beside(
                        one.path,
                        head(one.content),
                        one.content,
                        () -> inside(one.content, one.member, path, one.path, one.nameless, depth));
            } catch (VisitorFailure e) {
                throw e.cause();
            } catch (IOException | RuntimeException e) {
                problem(one.path, message(e, format));
            }
        }
        waiting.forEach(one -> spool.drop(one.content));
    }

    private void member(
            Archive archive,
            Archive.Member member,
            ArchiveFormat format,
            String path,
            Set<String> names,
            List<Waiting> waiting,
            int depth)
            throws IOException {
        boolean nameless = member.name().isEmpty();
        String name = nameless ? withoutExtension(path) : member.name();
        for (int copy = 2; !names.add(name); copy++) {
            name = member.name() + " (" + copy + ")";
        }
        String memberPath = path + "/" + name;
        if (!nameless && !wanted.mayHold(memberPath)) {
            return;
        }
        Path content;
        try (InputStream in = new Uncloseable(archive.content())) {
            content = spool.take(in);
        } catch (ArchiveException e) {
            problem(memberPath, e.what());
            return;
        } catch (IOException | RuntimeException e) {
            problem(memberPath, message(e, format));
            if (format instanceof ZipArchive && archive instanceof ZippedFiles) {
                return;
            }
            throw new ArchiveException(Message.of("source.archive.broken", format.name()));
        }
        if (Companions.named(name) || Companions.wantedBy(head(content))) {
            waiting.add(new Waiting(content, member, memberPath, nameless));
            return;
        }
        try {
            inside(content, member, path, memberPath, nameless, depth);
        } finally {
            spool.drop(content);
        }
    }

    private void inside(
            Path content, Archive.Member member, String path, String memberPath, boolean nameless, int depth)
            throws IOException {
        byte[] head = head(content);
        if (SystemFiles.is(member.name(), head, Files.size(content))) {
            return;
        }
        ArchiveFormat format = ArchiveFormats.of(head, content);
        if (format != null) {
            // A tar that is compressed is one archive, not two.
            archive(format, content, nameless && format instanceof TarArchive ? path : memberPath, depth + 1);
            return;
        }
        if (!wanted.includes(memberPath)) {
            return;
        }
        if (wanted == Wanted.EVERYTHING && own.isOfCase(memberPath, head)) {
            return;
        }
        if (wanted == Wanted.EVERYTHING && OwnFiles.isReport(head(content, OwnFiles.HEAD))) {
            own.report(memberPath);
            return;
        }
        SourceFile source =
                new SourceFile(memberPath, Sha256.of(content), Files.size(content), member.modified(), path);
        try {
            visitor.exhibit(new Exhibit(source, content));
        } catch (RuntimeException e) {
            throw new VisitorFailure(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        return head(file, ArchiveFormat.HEAD);
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private void problem(String path, Message what) {
        visitor.problem(new Problem(path, what));
    }

    private static Message message(Exception e, ArchiveFormat format) {
        return e instanceof ArchiveException told
                ? told.what()
                : e instanceof ZipException
                                && e.getMessage() != null
                                && e.getMessage().contains("nsupported")
                        ? Message.of("source.archive.method", format.name())
                        : Message.of("source.archive.broken", format.name());
    }

    private static String withoutExtension(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return name;
        }
        return name.regionMatches(true, dot, ".tgz", 0, 4) ? name.substring(0, dot) + ".tar" : name.substring(0, dot);
    }

    /** Carries a failure of the visitor past the archive, so that it is not taken for a damaged one. */
    private static final class VisitorFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        VisitorFailure(RuntimeException cause) {
            super(cause);
        }

        RuntimeException cause() {
            return (RuntimeException) getCause();
        }
    }

    /** A member's stream, which ends with the archive and not before. */
    private static final class Uncloseable extends java.io.FilterInputStream {
        Uncloseable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
