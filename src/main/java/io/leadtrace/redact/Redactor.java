package io.leadtrace.redact;

import io.leadtrace.detect.Detecting;
import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.table.GridVisitor;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.Row;
import io.leadtrace.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a copy of a file that is safe to publish. Columns that describe without pointing to a person stay; all others
 * are covered as their kind is masked, those of no known kind unless many rows share the text. The copy is read again,
 * and is taken back if anything in it still reads as personal data.
 */
public final class Redactor {
    private final ReadOptions options;
    private final List<Problem> problems = new ArrayList<>();
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
        if (Files.exists(out)) {
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
        return new Redaction(Redaction.SCHEMA, path, null, format, 0, 0, Map.of(), left, problems);
    }

    private Redaction redact(Exhibit exhibit, Path out) {
        String path = exhibit.source().path();
        Survey survey = new Survey();
        Reading reading = Tables.read(exhibit, options, new Detecting(survey));
        problems.addAll(reading.problems());
        Cover cover = new Cover(survey);
        Writing writing = new Writing(cover);
        try {
            if (!writing.begin(reading, out)) {
                problems.add(new Problem(path, Message.of("redact.format", reading.format())));
                return nothing(path, reading.format(), 0);
            }
            Tables.grids(exhibit, options, writing);
            writing.finish();
            long left = secondLook(out);
            if (left > 0) {
                Files.delete(out);
                problems.add(new Problem(path, Message.of("redact.left", left)));
                return nothing(path, reading.format(), left);
            }
            return new Redaction(
                    Redaction.SCHEMA,
                    path,
                    out.toString(),
                    reading.format(),
                    writing.sheets,
                    writing.rows,
                    cover.covered(),
                    0,
                    problems);
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Problem(out.toString(), Message.of("redact.unwritable")));
            return nothing(path, reading.format(), 0);
        }
    }

    private long secondLook(Path out) {
        SecondLook look = new SecondLook();
        Exhibits.visit(List.of(out.toString()), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                problems.addAll(
                        Tables.read(exhibit, options, new Detecting(look)).problems());
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return look.left();
    }

    private static final class Writing implements GridVisitor {
        private final Cover cover;
        private CopyFile copy;
        private int sheets;
        private long rows;

        Writing(Cover cover) {
            this.cover = cover;
        }

        boolean begin(Reading reading, Path out) throws IOException {
            copy = CopyFile.of(reading, out);
            return copy != null;
        }

        void finish() throws IOException {
            copy.close();
        }

        @Override
        public Sheet sheet(SheetHead head) {
            sheets++;
            try {
                copy.sheet(cover.text(head.name()), head);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return row -> row(head.name(), row);
        }

        private void row(String sheet, Row row) {
            String[] cells = new String[row.width()];
            String[] formats = new String[row.width()];
            for (int column = 0; column < cells.length; column++) {
                cells[column] = cover.cell(sheet, row.number(), column, row.reveal(column));
                formats[column] = row.format(column);
            }
            rows++;
            try {
                copy.row(row.number(), cells, formats);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
