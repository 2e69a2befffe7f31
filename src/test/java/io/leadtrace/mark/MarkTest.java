package io.leadtrace.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
    private static final List<String> RECIPIENTS = List.of("甲公司", "乙公司", "North Ltd", "South Ltd", "审计", "客服");
    private static final FingerprintKey KEY = FingerprintKey.fromHex("5a".repeat(32));

    @TempDir
    Path folder;

    private Path export;

    private List<Marking.Copy> copies(int rows) throws IOException {
        return copies(rows, StandardCharsets.UTF_8, "\n");
    }

    private List<Marking.Copy> copies(int rows, Charset charset, String end) throws IOException {
        export = folder.resolve("export.csv");
        List<String> lines = new ArrayList<>(List.of("姓名,手机号,单位"));
        for (int i = 0; i < rows; i++) {
            lines.add("" + "钱孙李周吴郑冯陈".charAt(i % 8) + "鲲砚珀沅翎沐垣".charAt(i % 7) + "禾川岳澍珂".charAt(i % 5)
                    + String.format(",138%08d,邯郸市第%d中学", 10_000_000 + 7919 * i, i % 30));
        }
        Files.writeString(export, String.join(end, lines) + end, charset);
        Path out = Files.createDirectories(folder.resolve("copies"));
        Marking said = Marker.mark(export.toString(), out, RECIPIENTS, KEY, ReadOptions.DEFAULT);
        assertThat(said.problems()).isEmpty();
        return said.copies();
    }

    private MarkReading read(Path leak) {
        return MarkReader.read(leak.toString(), export.toString(), RECIPIENTS, KEY, ReadOptions.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aCopyHasAllRowsOfTheExportAndIsReadAsThatOfItsRecipient(String charset) throws IOException {
        for (Marking.Copy copy : copies(400, Charset.forName(charset), "\r\n")) {
            List<String> rows = Files.readAllLines(Path.of(copy.path()), Charset.forName(charset));
            List<String> original = Files.readAllLines(export, Charset.forName(charset));
            assertThat(rows).containsExactlyInAnyOrderElementsOf(original).isNotEqualTo(original);
            assertThat(rows.get(0)).isEqualTo(original.get(0));
            assertThat(Files.size(Path.of(copy.path()))).isEqualTo(Files.size(export));
            assertThat(read(Path.of(copy.path())).sources()).containsExactly(copy.recipient());
        }
    }

    @Test
    void marksOutliveOtherSpellingsOtherColumnsAndTheLossOfMostRows() throws IOException {
        Marking.Copy copy = copies(800).get(2);
        Random dice = new Random(3);
        Path leak = folder.resolve("leak.tsv");
        List<String> rows = new ArrayList<>(List.of("电话\t客户"));
        for (String line : Files.readAllLines(Path.of(copy.path())).subList(1, 801)) {
            String[] cells = line.split(",", -1);
            if (dice.nextInt(10) < 6) {
                rows.add("+86 " + cells[1].substring(0, 3) + "-" + cells[1].substring(3) + "\t" + cells[0]);
            }
        }
        Files.write(leak, rows);
        MarkReading said = read(leak);
        assertThat(said.legible()).isBetween(90, 200);
        assertThat(said.sources()).containsExactly("North Ltd");
    }

    @Test
    void twoWhoMixTheirCopiesAreBothFoundAndNobodyElse() throws IOException {
        List<Marking.Copy> copies = copies(800);
        List<String> mixed = new ArrayList<>(
                Files.readAllLines(Path.of(copies.get(1).path())).subList(0, 401));
        mixed.addAll(Files.readAllLines(Path.of(copies.get(4).path())).subList(401, 801));
        Path leak = folder.resolve("leak.csv");
        Files.write(leak, mixed);
        assertThat(read(leak).sources())
                .containsExactlyInAnyOrder(
                        copies.get(1).recipient(), copies.get(4).recipient());
    }

    @Test
    void nobodyIsNamedForTheExportItselfOrForRowsInAnotherOrder() throws IOException {
        Marking.Copy copy = copies(800).get(0);
        assertThat(read(export).sources()).isEmpty();
        List<String> rows = new ArrayList<>(Files.readAllLines(Path.of(copy.path())));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(rows.subList(1, rows.size()), new Random(seed));
            Path leak = folder.resolve("shuffled.csv");
            Files.write(leak, rows);
            assertThat(read(leak).sources()).isEmpty();
        }
        FingerprintKey other = FingerprintKey.random();
        assertThat(MarkReader.read(copy.path(), export.toString(), RECIPIENTS, other, ReadOptions.DEFAULT)
                        .sources())
                .isEmpty();
    }

    @Test
    void whatCannotCarryMarksIsRefusedAndNothingIsWritten() throws IOException {
        Path out = Files.createDirectories(folder.resolve("copies"));
        Path few = folder.resolve("few.csv");
        Files.writeString(few, "姓名,手机号\n钱鲲禾,13812345670\n孙砚川,13812345671\n李珀岳,13812345672\n");
        for (String path : List.of(few.toString(), "samples/leaked-3146.xlsx", folder + "/none.csv")) {
            Marking said = Marker.mark(path, out, RECIPIENTS, KEY, ReadOptions.DEFAULT);
            assertThat(said.copies()).isEmpty();
            assertThat(said.problems()).hasSize(1);
        }
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void aCopyThatIsThereIsNotOverwritten() throws IOException {
        List<Marking.Copy> copies = copies(400);
        String before = Files.readString(Path.of(copies.get(0).path()));
        Marking said =
                Marker.mark(export.toString(), folder.resolve("copies"), List.of("其他"), KEY, ReadOptions.DEFAULT);
        assertThat(said.problems()).hasSize(1);
        assertThat(Files.readString(Path.of(copies.get(0).path()))).isEqualTo(before);
    }

    @Test
    void theChanceIsThatOfEvenCoins() {
        assertThat(Chance.log10(10, 10)).isCloseTo(Math.log10(1 / 1024.0), within(1e-9));
        assertThat(Chance.log10(9, 10)).isCloseTo(Math.log10(11 / 1024.0), within(1e-9));
        assertThat(Chance.log10(0, 10)).isZero();
        assertThat(Chance.log10(0, 0)).isZero();
        assertThat(Chance.log10(1000, 1000)).isCloseTo(-1000 * Math.log10(2), within(1e-6));
    }
}
