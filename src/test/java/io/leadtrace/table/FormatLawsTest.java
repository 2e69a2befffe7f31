package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every format: the same table, written in any of them, is the same table. */
class FormatLawsTest {
    /** A file of these has no row of names, nor the rows' own numbers; they are counted as if it had. */
    private static final List<List<String>> PEOPLE = Written.TABLE.subList(1, Written.TABLE.size());

    @TempDir
    Path folder;

    /** A row as it was handed over. */
    private record Seen(int table, long number, RowRole role, List<String> texts) {}

    @Test
    void everyFormatIsWritten() {
        Set<String> written = new TreeSet<>();
        EnumSet.allOf(Written.class).forEach(format -> written.add(format.format()));
        Set<String> read = new TreeSet<>(Set.of("fixed-width"));
        TableFormats.ALL.forEach(format -> read.add(format.name()));
        assertThat(written).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource
    void theSameTableReadsTheSame(Written format) throws IOException {
        Path file = Files.write(folder.resolve("list"), format.bytes());
        List<Seen> seen = new ArrayList<>();
        List<TableHead> heads = new ArrayList<>();
        Reading reading = read(file, heads, seen);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.format()).isEqualTo(format.format());
        assertThat(heads).singleElement().satisfies(head -> {
            assertThat(head.headers()).isEqualTo(Written.TABLE.get(0));
            assertThat(head.headerRow()).isEqualTo(1);
        });
        assertThat(seen.stream().filter(row -> row.role() == RowRole.DATA).map(Seen::texts))
                .containsExactlyElementsOf(PEOPLE);
    }

    @ParameterizedTest
    @EnumSource
    void everyRowOfTheFileIsHandedOverOnceUnderItsNumber(Written format) throws IOException {
        List<List<String>> many = new ArrayList<>(Written.TABLE);
        for (int i = 0; i < 600; i++) {
            many.add(List.of("李梅", Long.toString(13_900_010_000L + i * 7L), "li" + i + "@mail.example.com"));
        }
        Path file = Files.write(folder.resolve("list"), format.bytes(many));
        List<Seen> seen = new ArrayList<>();
        read(file, new ArrayList<>(), seen);

        assertThat(seen).extracting(Seen::number).doesNotHaveDuplicates().hasSize(many.size());
        assertThat(seen).allSatisfy(row -> assertThat(row.texts()).isEqualTo(many.get((int) row.number() - 1)));
    }

    @ParameterizedTest
    @EnumSource
    void readingTwiceIsReadingOnce(Written format) throws IOException {
        Path file = Files.write(folder.resolve("list"), format.bytes());
        List<Seen> once = new ArrayList<>();
        List<Seen> twice = new ArrayList<>();
        List<TableHead> heads = new ArrayList<>();
        List<TableHead> again = new ArrayList<>();

        assertThat(read(file, again, twice)).isEqualTo(read(file, heads, once));
        assertThat(twice).isEqualTo(once);
        assertThat(again).isEqualTo(heads);
    }

    private static Reading read(Path file, List<TableHead> heads, List<Seen> seen) {
        return Tables.read(Grids.exhibit(file), ReadOptions.DEFAULT, head -> {
            heads.add(head);
            return (row, role) -> {
                List<String> texts = new ArrayList<>();
                for (int c = 0; c < row.width(); c++) {
                    texts.add(row.reveal(c));
                }
                seen.add(new Seen(head.index(), row.number(), role, texts));
            };
        });
    }
}
