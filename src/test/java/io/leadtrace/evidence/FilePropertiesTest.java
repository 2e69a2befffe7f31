package io.leadtrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name in the properties of two files is a weak hint, the weaker the more lists have it, and a program's is none. */
class FilePropertiesTest {
    private final FileProperties type = new FileProperties();
    private FilesWithProperties files;

    @BeforeEach
    void open(@TempDir Path folder) {
        files = new FilesWithProperties(folder);
    }

    @Test
    void aNameNoOtherListHasSpeaksForItALittle() throws IOException {
        files.leak(FilesWithProperties.by("Zhou Min"));
        files.list("same.xlsx", FilesWithProperties.by("Zhou Min"));
        files.list("other-1.xlsx", FilesWithProperties.by("Qian Hui"));
        files.list("other-2.xlsx", FilesWithProperties.by("Sun Bo"));
        files.list("other-3.xlsx", FilesWithProperties.by("Li Na"));
        List<Evidence> found = files.weigh(type, "same.xlsx");
        assertThat(found).hasSize(1);
        // one list in four: log10 4 is .6, of which half a power of ten may be claimed
        assertThat(found.get(0).log10LikelihoodRatio()).isEqualTo(0.5);
        assertThat(found.get(0).statement().in(Language.EN))
                .isEqualTo("The property \"creator\" of both files is \"Zhou Min\"; no other list has it.");
        assertThat(files.weigh(type, "other-1.xlsx")).isEmpty();
    }

    @Test
    void aNameHalfOfTheListsHaveIsWorthTheirShare() throws IOException {
        files.leak(FilesWithProperties.by("Zhou Min"));
        files.list("same-1.xlsx", FilesWithProperties.by("Zhou Min"));
        files.list("same-2.xlsx", FilesWithProperties.by("Zhou Min"));
        files.list("other-1.xlsx", FilesWithProperties.by("Qian Hui"));
        files.list("other-2.xlsx", FilesWithProperties.by("Sun Bo"));
        assertThat(files.weigh(type, "same-1.xlsx"))
                .singleElement()
                .satisfies(one -> assertThat(one.log10LikelihoodRatio()).isEqualTo(Math.log10(2)));
    }

    @Test
    void aNameEveryListHasTellsNothing() throws IOException {
        files.leak(FilesWithProperties.by("Zhou Min"));
        files.list("same-1.xlsx", FilesWithProperties.by("Zhou Min"));
        files.list("same-2.xlsx", FilesWithProperties.by("Zhou Min"));
        assertThat(files.weigh(type, "same-1.xlsx"))
                .allSatisfy(one -> assertThat(one.log10LikelihoodRatio()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apache POI", "openpyxl", "Administrator", "Microsoft Office User", "微软用户"})
    void aNameThatComesWithAProgramIsNobodys(String name) throws IOException {
        files.leak(FilesWithProperties.by(name));
        files.list("same.xlsx", FilesWithProperties.by(name));
        files.list("other.xlsx", FilesWithProperties.by("Qian Hui"));
        assertThat(files.weigh(type, "same.xlsx")).isEmpty();
    }

    @Test
    void whatOneFileLacksIsNoHint() throws IOException {
        files.leak(properties -> properties.getExtendedProperties().setCompany("Example Homes"));
        files.list("same.xlsx", properties -> properties.getExtendedProperties().setCompany("Example Homes"));
        files.list("none.xlsx", properties -> {});
        assertThat(files.weigh(type, "none.xlsx")).isEmpty();
        assertThat(files.weigh(type, "same.xlsx"))
                .singleElement()
                .satisfies(one -> assertThat(one.log10LikelihoodRatio()).isEqualTo(Math.log10(2)));
    }
}
