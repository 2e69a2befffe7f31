package io.leadtrace.cli;

import io.leadtrace.language.Message;
import io.leadtrace.report.CsvLine;
import io.leadtrace.source.DiskSpace;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.Problem;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One file for each table: {@code <path below the argument>.<table number>.csv}. Nothing is written outside the folder,
 * whatever names an archive's members have, and no two tables land in one file.
 */
final class CsvFolder implements CsvSink {
    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}:*?\"<>|]");

    private final Path folder;
    private final Set<String> taken = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private OneFile open;

    CsvFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WrongCall("cli.no-folder", folder.toString());
        }
        this.folder = folder.toRealPath();
    }

    @Override
    public File file(String argument, Exhibit exhibit) {
        close();
        String name = below(argument, exhibit.source().path());
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + "~" + n;
        }
        open = new OneFile(free, exhibit.source().path(), exhibit.content());
        return open;
    }

    /** The path below the argument, for a file that was named itself its own name, without any step upwards. */
    static String below(String argument, String path) {
        String from = SEPARATORS.matcher(Path.of(argument).toString()).replaceAll("/");
        String whole = SEPARATORS.matcher(path).replaceAll("/");
        String rest = whole.startsWith(from) ? whole.substring(from.length()) : whole;
        if (rest.isBlank() || rest.equals("/")) {
            rest = whole.substring(whole.lastIndexOf('/') + 1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : rest.split("/", -1)) {
            if (!step.isBlank() && !step.equals(".") && !step.equals("..")) {
                steps.add(FORBIDDEN.matcher(step).replaceAll("_"));
            }
        }
        return steps.isEmpty() ? "_" : String.join("/", steps);
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() {
        if (open != null) {
            open.end();
            open = null;
        }
    }

    private final class OneFile implements File {
        private final String name;
        private final String path;
        private final Path input;
        private OutputFile file;
        private Writer writer;

        OneFile(String name, String path, Path input) {
            this.name = name;
            this.path = path;
            this.input = input;
        }

        @Override
        public void table(int index) {
            end();
            try {
                Path target = folder.resolve(name + "." + index + ".csv").normalize();
                Files.createDirectories(target.getParent());
                // a link among the folders may lead out
                if (!target.getParent().toRealPath().startsWith(folder)
                        || Files.exists(target) && Files.isSameFile(target, input)) {
                    problems.add(new Problem(path, Message.of("cli.outside", target.toString())));
                    return;
                }
                file = new OutputFile(target);
                writer = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
            } catch (IOException | RuntimeException e) {
                fail();
            }
        }

        @Override
        public void line(List<String> fields) {
            if (writer != null) {
                try {
                    writer.write(CsvLine.of(fields));
                } catch (IOException e) {
                    fail();
                }
            }
        }

        @Override
        public void end() {
            if (writer != null) {
                try {
                    writer.flush();
                    file.done();
                    file.close();
                } catch (IOException e) {
                    fail();
                }
                writer = null;
                file = null;
            }
        }

        private void fail() {
            Problem problem = new Problem(path, Message.of("cli.no-room", name, DiskSpace.left(folder)));
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
            OutputFile half = file;
            writer = null;
            file = null;
            try {
                if (half != null) {
                    half.close();
                }
            } catch (IOException e) {
                // it is told already
            }
        }
    }
}
