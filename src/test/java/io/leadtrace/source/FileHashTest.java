package io.leadtrace.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashTest {
    @TempDir
    Path folder;

    /** A million times "a": a test vector of FIPS 180-4; below and above the length from which a thread takes it. */
    @Test
    void isTheSha256OfAShortFileAndOfALongOne() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "a".repeat(1_000_000));
        assertThat(FileHash.begin(file).hex())
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");

        Files.writeString(file, "a".repeat(3_000_000));
        assertThat(FileHash.begin(file).hex()).isEqualTo(Sha256.of(file)).hasSize(64);
    }

    @Test
    void isWorthWhatItsDigitsAre() throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, new byte[2 << 20]);

        assertThat(FileHash.begin(file))
                .isEqualTo(FileHash.known(Sha256.of(file)))
                .hasSameHashCodeAs(FileHash.known(Sha256.of(file)))
                .isNotEqualTo(FileHash.known("0".repeat(64)));
    }

    @Test
    void whatIsNotThereCannotBeBegun() {
        assertThatThrownBy(() -> FileHash.begin(folder.resolve("gone"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileThatCouldNotBeReadToItsEndIsToldAndTheNextIsRead() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "1");
        Files.writeString(folder.resolve("b.csv"), "2");
        List<String> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Exhibits.visit(List.of(folder.toString()), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                if (exhibit.source().path().endsWith("a.csv")) {
                    new FileHash(CompletableFuture.failedFuture(new IOException("bad sector"))).hex();
                }
                read.add(exhibit.source().path());
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });

        assertThat(read).containsExactly(folder.resolve("b.csv").toString());
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).where()).endsWith("a.csv");
        assertThat(problems.get(0).what().key()).isEqualTo("source.unreadable");
    }
}
