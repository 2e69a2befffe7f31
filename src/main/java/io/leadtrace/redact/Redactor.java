package io.leadtrace.redact;

import io.leadtrace.detect.Detecting;
import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a copy of a file that is safe to publish. Columns that describe without pointing to a person stay; all others
 * are covered as their kind is masked, those of no known kind unless many rows share the text. The copy is written aside,
 * read again, and put in its place only if nothing in it still reads as personal data.
 */
public final class Redactor {
    /** What the names of workbooks end in, by format; text may have any other ending. */
    private static final Map<String, Set<String>> ENDINGS =
            Map.of("xlsx", Set.of("xlsx", "xlsm"), "xls", Set.of("xls"), "ods", Set.of("ods", "fods"));

    /** Endings of files that are never written. */
    private static final Set<String> OF_OTHERS = Set.of("xlsb", "docx", "doc", "pdf", "html", "htm", "json", "zip");

    private final ReadOptions options;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private Redaction result;

    private Redactor(ReadOptions options) {
        this.options = options;
    }

    /**
     * Covers a file.
     *
     * @param path the file; not a folder or an archive
     * @param out where the copy goes; must not exist
     */
    public static Redaction redact(String path, Path out, ReadOptions options) {
        Redactor redactor = new Redactor(options);
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            redactor.problems.add(new Problem(out.toString(), Message.of("redact.exists")));
        } else if (Files.isDirectory(Path.of(path))) {
            redactor.problems.add(new Problem(path, Message.of("redact.folder")));
        } else {
            redactor.visit(path, out);
        }
        return redactor.result != null ? redactor.result : redactor.nothing(path, "", 0);
    }

    private void visit(String path, Path out) {
        Exhibits.visit(List.of(path), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                if (exhibit.source().container() == null) {
                    result = redact(exhibit, out);
                } else if (problems.isEmpty()) {
                    problems.add(new Problem(path, Message.of("redact.folder")));
                }
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
    }

    private Redaction nothing(String path, String format, long left) {
        return new Redaction(Redaction.SCHEMA, path, null, format, null, 0, 0, Map.of(), left, List.of(), problems);
    }

    private Redaction redact(Exhibit exhibit, Path out) {
        String path = exhibit.source().path();
        Survey survey = new Survey();
        Reading reading = Tables.read(exhibit, options.asTheyStandInFiles(), new Detecting(survey));
        problems.addAll(reading.problems());
        if (reading.format().isEmpty() && !problems.isEmpty()) {
            return nothing(path, "", 0);
        }
        Path aside = out.toAbsolutePath().resolveSibling(".leadtrace-" + UUID.randomUUID() + ".part");
        try {
            String format = CopyFile.formatOf(exhibit, reading);
            if (!mayBeNamed(out, format, path, reading.format())) {
                problems.add(new Problem(out.toString(), Message.of("redact.name", reading.format(), format)));
                return nothing(path, reading.format(), 0);
            }
            aside = make(aside);
            Cover cover = new Cover(survey);
            Writing writing = write(exhibit, reading, format, aside, out, cover);
            remark(exhibit, reading, format);
            SecondLook.Seen seen = lookAgain(aside, out, survey.names());
            if (!isFit(seen, writing, out)) {
                return nothing(path, reading.format(), seen.left());
            }
            putInPlace(aside, out);
            return new Redaction(
                    Redaction.SCHEMA,
                    path,
                    out.toString(),
                    reading.format(),
                    format,
                    writing.sheets(),
                    writing.rows(),
                    cover.covered(),
                    0,
                    remarks,
                    problems);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.add(new Problem(out.toString(), Message.of("redact.unwritable")));
            return nothing(path, reading.format(), 0);
        } finally {
            delete(aside);
        }
    }

    /** Whether the name of a copy says what it is, or at least what its original's says; nothing opens it otherwise. */
    private static boolean mayBeNamed(Path out, String format, String original, String originalFormat) {
        String ending = ending(out.toString());
        if (format.equals(originalFormat) && (ending.isEmpty() || ending.equals(ending(original)))) {
            return true;
        }
        Set<String> own = ENDINGS.get(format);
        return own != null
                ? own.contains(ending)
                : !OF_OTHERS.contains(ending)
                        && ENDINGS.values().stream().noneMatch(endings -> endings.contains(ending));
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1 == 0 ? name.length() : name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
    }

    /** An empty file for its owner alone; what is in it before it was looked at is nobody else's to read. */
    private static Path make(Path aside) throws IOException {
        aside.toFile().deleteOnExit();
        return aside.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(
                        aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")))
                : Files.createFile(aside);
    }

    private Writing write(Exhibit exhibit, Reading reading, String format, Path aside, Path out, Cover cover)
            throws IOException {
        Layout layout = LayoutReader.read(exhibit.content(), reading.format());
        long hidden = reading.metadata().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("hiddenRows"))
                .count();
        if (layout == null || hidden > 0 && layout.hiddenRows() == 0) {
            remarks.add(Message.of("redact.unhidden"));
        } else if (layout.hiddenRows() > 0) {
            remarks.add(Message.of("redact.hidden-rows", layout.hiddenRows()));
        }
        try (CopyFile copy = CopyFile.of(format, exhibit, reading, aside, out)) {
            Writing writing = new Writing(cover, copy, layout == null ? new Layout() : layout);
            for (Problem problem : Tables.grids(exhibit, options, writing).problems()) {
                if (!problems.contains(problem)) {
                    problems.add(problem);
                }
            }
            copy.finish();
            if (writing.hiddenSheets() > 0) {
                remarks.add(Message.of("redact.hidden-sheets", writing.hiddenSheets()));
            }
            return writing;
        }
    }

    private void remark(Exhibit exhibit, Reading reading, String format) {
        if (!format.equals(reading.format()) || reading.format().equals("xls") && format.equals("xlsx")) {
            remarks.add(Message.of("redact.instead", reading.format(), format));
        }
        if (reading.metadata().containsKey("encrypted")) {
            remarks.add(Message.of("redact.decrypted"));
        }
        List<Message> parts = LeftOut.of(exhibit.content());
        if (!parts.isEmpty()) {
            remarks.add(Message.of("redact.left-out", parts.size(), list(parts)));
        }
    }

    private static Message list(List<Message> parts) {
        Message all = parts.get(0);
        for (Message part : parts.subList(1, parts.size())) {
            all = Message.of("redact.and", all, part);
        }
        return all;
    }

    private SecondLook.Seen lookAgain(Path aside, Path out, Names names) {
        List<SecondLook.Seen> seen = new ArrayList<>();
        Exhibits.visit(List.of(aside.toString()), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                seen.add(SecondLook.at(exhibit, options, names));
            }

            @Override
            public void problem(Problem problem) {
                problems.add(new Problem(out.toString(), problem.what()));
            }
        });
        return seen.size() == 1 ? seen.get(0) : new SecondLook.Seen(0, 0, 0, false);
    }

    /** Whether the copy reads whole, has all that was written, and shows nobody. */
    private boolean isFit(SecondLook.Seen seen, Writing writing, Path out) {
        if (seen.left() > 0) {
            problems.add(new Problem(out.toString(), Message.of("redact.left", seen.left())));
        } else if (writing.rows() == 0) {
            problems.add(new Problem(out.toString(), Message.of("redact.empty")));
        } else if (!seen.whole() || seen.sheets() != writing.sheets() || seen.rows() != writing.rows()) {
            problems.add(new Problem(out.toString(), Message.of("redact.unread")));
        } else {
            return true;
        }
        return false;
    }

    /** Puts the copy in its place unless a file has come there meanwhile. */
    private static void putInPlace(Path aside, Path out) throws IOException {
        try {
            Files.createLink(out.toAbsolutePath(), aside);
        } catch (UnsupportedOperationException | IOException e) {
            Files.move(aside, out);
        }
    }

    private static void delete(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            aside.toFile().deleteOnExit();
        }
    }
}
