package io.leadtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.language.Language;
import io.leadtrace.language.Message;
import io.leadtrace.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadTest {
    @TempDir
    Path folder;

    private static SourceFile file(Path path, long size, Path container) {
        return new SourceFile(
                path.toString(), "0".repeat(64), size, Instant.EPOCH, container == null ? null : container.toString());
    }

    private static Message awaited(Workload workload, double seconds) throws InterruptedException {
        Message said = workload.said(seconds);
        for (int wait = 0; said == null && wait < 500; wait++) {
            Thread.sleep(10);
            said = workload.said(seconds);
        }
        return said;
    }

    @Test
    void whatIsReadAndWhatIsLeftIsTold() throws IOException, InterruptedException {
        Path first = Files.write(folder.resolve("a.csv"), new byte[2_000_000]);
        Path archive = Files.write(folder.resolve("b.zip"), new byte[6_000_000]);
        Workload workload = new Workload(List.of(folder.toString()));
        workload.begins(file(first, 2_000_000, null));
        assertThat(workload.said(1)).as("nothing is read yet").isNull();
        workload.begins(file(folder.resolve("x"), 90_000_000, archive));
        assertThat(awaited(workload, 4).in(Language.EN)).isEqualTo(", 2 of 8 MB, 0.5 MB/s, about 12 s left");
        workload.begins(file(folder.resolve("y"), 90_000_000, archive));
        assertThat(workload.said(4_000).in(Language.EN))
                .as("an archive counts as one file")
                .isEqualTo(", 8 of 8 MB, 0.0 MB/s, about 0 s left");
    }

    @Test
    void longTimesAreToldInMinutes() throws IOException, InterruptedException {
        Path first = Files.write(folder.resolve("a.csv"), new byte[1_000_000]);
        Files.write(folder.resolve("b.csv"), new byte[9_000_000]);
        Workload workload = new Workload(List.of(folder.toString()));
        workload.begins(file(first, 1_000_000, null));
        workload.begins(file(first, 0, null));
        assertThat(awaited(workload, 60).in(Language.EN)).endsWith("about 9 min left");
    }
}
