package io.leadtrace.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** What a visit comes upon, and files to visit. */
abstract class VisitedExhibits {
    @TempDir
    Path folder;

    final Map<String, String> found = new TreeMap<>();
    final List<SourceFile> sources = new ArrayList<>();
    final List<Path> contents = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    final void visit(List<String> passwords, Path... paths) {
        List<String> names = new ArrayList<>();
        for (Path path : paths) {
            names.add(path.toString());
        }
        visit(names, passwords);
    }

    final void visit(List<String> names, List<String> passwords) {
        Exhibits.visit(names, passwords, new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                try {
                    String path = exhibit.source().path();
                    found.put(
                            path.startsWith(folder.toString())
                                    ? path.substring(folder.toString().length() + 1)
                                    : path,
                            new String(Files.readAllBytes(exhibit.content()), StandardCharsets.UTF_8));
                    sources.add(exhibit.source());
                    contents.add(exhibit.content());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem.where().substring(problem.where().lastIndexOf('/') + 1) + " "
                        + problem.what().key());
            }
        });
    }

    final void visit(Path... paths) {
        visit(List.of(), paths);
    }

    static byte[] zip(Charset names, String... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < members.length; i += 2) {
                out.putNextEntry(new ZipEntry(members[i]));
                out.write(members[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] tar(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes, "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            entry.setLastModifiedTime(FileTime.from(Instant.parse("2024-03-01T10:00:00Z")));
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
