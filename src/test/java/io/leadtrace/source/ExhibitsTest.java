package io.leadtrace.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExhibitsTest extends VisitedExhibits {
    @Test
    void walksFoldersByName() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/2.csv"), "two");
        Files.writeString(folder.resolve("a.csv"), "one");
        visit(folder);
        assertThat(sources)
                .extracting(source -> folder.relativize(Path.of(source.path())).toString())
                .containsExactly("a.csv", "b/2.csv");
        assertThat(sources.get(0).sha256())
                .isEqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
    }

    @Test
    void aFileThatIsReachedTwiceIsVisitedOnce() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "one");
        Files.write(folder.resolve("b.zip"), zip(StandardCharsets.UTF_8, "in.csv", "two"));
        String zip = folder.resolve("b.zip").toString();
        visit(
                List.of(
                        folder.resolve("a.csv").toString(),
                        folder + "/./a.csv",
                        zip + "/in.csv",
                        folder.toString(),
                        folder.toString(),
                        zip),
                List.of());
        assertThat(sources)
                .extracting(source -> folder.relativize(Path.of(source.path())).toString())
                .containsExactly("a.csv", "b.zip/in.csv");
        assertThat(problems).isEmpty();
    }

    @Test
    void aMemberIsOneFileHoweverThePathToItIsWrittenAndALinkIsWhatItLeadsTo() throws IOException {
        Path zip = Files.write(folder.resolve("b.zip"), zip(StandardCharsets.UTF_8, "in.csv", "two"));
        Files.createSymbolicLink(folder.resolve("c.zip"), zip);
        visit(List.of(zip + "/in.csv", folder + "/./b.zip", folder + "/c.zip", folder + "/./b.zip/in.csv"), List.of());
        assertThat(found).isEqualTo(Map.of("b.zip/in.csv", "two"));
        assertThat(sources).hasSize(1);
    }

    @Test
    void whatIsNamedIsNamedAlsoWhereItsFolderWasBeforeIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "one");
        Files.writeString(folder.resolve("b.csv"), "two");
        List<String> named = new ArrayList<>();
        Exhibits.visit(List.of(folder.toString(), folder + "/./a.csv"), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                named.add(exhibit.source().path() + " " + exhibit.named());
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem.where());
            }
        });
        assertThat(named).containsExactly(file + " true", folder.resolve("b.csv") + " false");
        assertThat(problems).isEmpty();
    }

    @Test
    void aReportThatIsNamedIsReadEvenIfItsFolderWasBeforeIt() throws IOException {
        Path report = Files.writeString(folder.resolve("r.json"), "{\"schema\": \"leadtrace/scan/1\"}");
        visit(folder, folder);
        assertThat(sources).isEmpty();
        assertThat(problems).hasSize(1);
        visit(folder, report);
        assertThat(sources)
                .extracting(source -> folder.relativize(Path.of(source.path())).toString())
                .containsExactly("r.json");
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("absent"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
        visit(folder, folder.resolve("missing.csv"));
        visit(List.of("with\0nul"), List.of());
        visit(Path.of("/dev/null"));
        assertThat(problems)
                .contains(
                        "nowhere source.link",
                        "round source.loop",
                        "missing.csv source.missing",
                        "null source.special");
    }

    @Test
    void leadsNowhereOutsideByName() {
        assertThat(MemberNames.clean("..\\../etc//./passwd\u0007")).isEqualTo("__/__/etc/passwd\uFFFD");
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("piped".getBytes(StandardCharsets.UTF_8)));
            visit(List.of("-"), List.of());
        } finally {
            System.setIn(before);
        }
        assertThat(found).isEqualTo(Map.of("-", "piped"));
    }

    @Test
    void passesOnAFailureOfTheVisitor() throws IOException {
        Path archive = Files.write(folder.resolve("a.zip"), zip(StandardCharsets.UTF_8, "a.csv", "x"));
        assertThatThrownBy(() -> Exhibits.visit(List.of(archive.toString()), new ExhibitVisitor() {
                    @Override
                    public void exhibit(Exhibit exhibit) {
                        throw new IllegalStateException("of the visitor");
                    }

                    @Override
                    public void problem(Problem problem) {}
                }))
                .hasMessage("of the visitor");
    }
}
