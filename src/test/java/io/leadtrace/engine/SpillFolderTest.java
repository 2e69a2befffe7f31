package io.leadtrace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillFolderTest {
    @TempDir
    Path temp;

    /** Makes a folder with something in it, says so and waits; in a process of its own, to be killed. */
    static final class Spiller {
        private Spiller() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            SpillFolder folder = SpillFolder.make();
            Files.writeString(folder.path().resolve("duckdb_temp_storage_DEFAULT-0.tmp"), "digests");
            System.out.println(folder.path());
            if (System.in.read() < 0) {
                Thread.sleep(60_000); // until it is ended
            }
            folder.close();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        place(SpillFolder.class) + File.pathSeparator + place(Spiller.class),
                        Spiller.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String place(Class<?> of) {
        return new File(of.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    }

    private static Path folder(Process process) throws IOException {
        return Path.of(process.inputReader().readLine());
    }

    private static void end(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void itGoesWithTheProgramAndWhatAKilledOneLeftGoesWithTheNext() throws IOException, InterruptedException {
        Process killed = start();
        Process stopped = start();
        Path left = folder(killed);
        Path own = folder(stopped);
        killed.destroyForcibly();
        end(killed);
        stopped.destroy();
        end(stopped);
        assertThat(own).doesNotExist();
        assertThat(left).isNotEmptyDirectory();
        Process first = start();
        Path used = folder(first);
        assertThat(left).doesNotExist();
        Process next = start();
        assertThat(folder(next)).isNotEqualTo(used);
        assertThat(used).as("the folder of one that lives").isNotEmptyDirectory();
        for (Process one : new Process[] {first, next}) {
            one.outputWriter().append('\n').close();
            end(one);
        }
        assertThat(temp).isEmptyDirectory();
    }
}
