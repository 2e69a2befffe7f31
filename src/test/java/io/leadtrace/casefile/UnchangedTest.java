package io.leadtrace.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.source.Sha256;
import io.leadtrace.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that was written to after its hash was taken is told, whatever its times say. */
class UnchangedTest {
    /** As if the file had been left alone for an hour before it was hashed. */
    private final Unchanged later = new Unchanged(Instant.now().plus(Duration.ofHours(1)));

    private final Unchanged now = new Unchanged(Instant.now());

    @TempDir
    Path temp;

    private Path path;
    private SourceFile file;

    @BeforeEach
    void aFileThatWasHashed() throws IOException {
        path = temp.resolve("list.csv");
        Files.writeString(path, "name,city\n");
        file = file(path);
    }

    private static SourceFile file(Path path) throws IOException {
        Instant modified = Files.getLastModifiedTime(path).toInstant();
        return new SourceFile(path.toString(), Sha256.of(path), Files.size(path), modified, null);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatWasLeftAloneIsNotReadAgain() throws IOException {
        assertThat(later.isUntouched(path, file)).isTrue();
        assertThat(later.is(new SourceFile(file.path(), "unread", file.size(), file.modified(), null)))
                .isTrue();
    }

    @Test
    void whatWasMadeJustNowIsReadAgain() throws IOException {
        assertThat(now.isUntouched(path, file)).isFalse();
        assertThat(now.is(file)).isTrue();
    }

    @Test
    void otherBytesAreSeenThoughTheTimeWasSetBack() throws IOException {
        Files.writeString(path, "name,town\n");
        Files.setLastModifiedTime(path, FileTime.from(file.modified()));
        assertThat(now.is(file)).isFalse();
    }

    @Test
    void anotherLengthOrTimeIsReadAgain() throws IOException {
        Files.writeString(path, "name,city,phone\n");
        assertThat(later.isUntouched(path, file)).isFalse();
        Files.writeString(path, "name,town\n");
        Files.setLastModifiedTime(path, FileTime.from(file.modified().plusSeconds(60)));
        assertThat(later.is(file)).isFalse();
    }

    @Test
    void whatIsGoneHasChangedAndWhatLiesInAnArchiveHasNot() throws IOException {
        Files.delete(path);
        assertThat(now.is(file)).isFalse();
        assertThat(now.is(new SourceFile("a.zip/list.csv", file.sha256(), 10, null, "a.zip")))
                .isTrue();
    }
}
