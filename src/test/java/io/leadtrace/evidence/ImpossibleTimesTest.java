package io.leadtrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was made after a leak was finished cannot be what it was taken from; its dates may still be wrong. */
class ImpossibleTimesTest {
    private static final String SPRING = "2024-03-01T08:00:00Z";
    private static final String SUMMER = "2024-07-01T08:00:00Z";
    private static final String AUTUMN = "2024-10-01T08:00:00Z";

    private final ImpossibleTimes type = new ImpossibleTimes();
    private FilesWithProperties files;

    @BeforeEach
    void open(@TempDir Path folder) {
        files = new FilesWithProperties(folder);
    }

    @Test
    void aListMadeAfterTheLeakWasFinishedSpeaksAgainstItself() throws IOException {
        files.leak(FilesWithProperties.made(SPRING, SUMMER));
        files.list("later.xlsx", FilesWithProperties.made(AUTUMN, AUTUMN));
        List<Evidence> found = files.weigh(type, "later.xlsx");
        assertThat(found).hasSize(1);
        // half as likely: dates are easily wrong, so that never rules a list out
        assertThat(Math.pow(10, found.get(0).log10LikelihoodRatio())).isBetween(0.4, 0.6);
        assertThat(found.get(0).statement().in(Language.EN)).contains(AUTUMN).contains(SUMMER);
    }

    @Test
    void aListMadeBeforeSaysNothingHoweverLateItWasSavedAgain() throws IOException {
        files.leak(FilesWithProperties.made(SUMMER, SUMMER));
        files.list("before.xlsx", FilesWithProperties.made(SPRING, SPRING));
        files.list("saved-again.xlsx", FilesWithProperties.made(SPRING, AUTUMN));
        assertThat(files.weigh(type, "before.xlsx")).isEmpty();
        assertThat(files.weigh(type, "saved-again.xlsx")).isEmpty();
    }

    @Test
    void aListMadeWhileTheLeakWasStillChangedIsPossible() throws IOException {
        files.leak(FilesWithProperties.made(SPRING, AUTUMN));
        files.list("between.xlsx", FilesWithProperties.made(SUMMER, SUMMER));
        files.list("same-second.xlsx", FilesWithProperties.made(AUTUMN, AUTUMN));
        assertThat(files.weigh(type, "between.xlsx")).isEmpty();
        assertThat(files.weigh(type, "same-second.xlsx")).isEmpty();
    }
}
