package io.leadtrace.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondReadingTest {
    private static final String LIST = "姓名,手机号\n钱鲲禾,13912345670\n孙砚川,13812345671\n李珀岳,13712345672\n";

    @TempDir
    Path temp;

    private List<String> secondRow(CaseFolder opened) {
        List<String> read = new ArrayList<>();
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, opened.key());
            List<ContactList> lists = opened.into(corpus);
            assertThat(lists).hasSize(1);
            SecondReading.of(
                    corpus,
                    Map.of(lists.get(0).id(), Set.of(3L)),
                    ReadOptions.DEFAULT,
                    (list, row) -> read.add(row.number() + " " + row.reveal(0)));
        }
        return read;
    }

    private CaseFolder of(Path source) {
        CaseFolder opened = CaseFolder.init(temp.resolve("case"), null);
        opened.add(List.of(source.toString()), ReadOptions.DEFAULT, 1, file -> {});
        return opened;
    }

    @Test
    void aFileIsFoundAgainBehindTheMasksOfItsPath() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("13912345670 的资料/110105194912310021"));
        Files.writeString(folder.resolve("钱 138-1234-5678.csv"), LIST);
        Files.writeString(
                Files.createDirectories(temp.resolve("13999995670 的资料")).resolve("other.csv"), "a,b\n1,2\n");
        CaseFolder opened = of(temp.resolve("13912345670 的资料"));

        assertThat(secondRow(opened)).containsExactly("3 孙砚川");
    }

    @Test
    void aFileIsFoundAgainInAnArchiveWhoseNameIsMasked() throws IOException {
        Path archive = temp.resolve("13912345670.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("13812345671/list.csv"));
            zip.write(LIST.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(secondRow(of(archive))).containsExactly("3 孙砚川");
    }

    @Test
    void aFileThatChangedOrIsGoneGivesNoRow() throws IOException {
        Path file = Files.writeString(temp.resolve("list.csv"), LIST);
        CaseFolder opened = of(file);
        assertThat(secondRow(opened)).containsExactly("3 孙砚川");

        Files.writeString(file, LIST.replace("13812345671", "13812345679"));
        assertThat(secondRow(opened)).isEmpty();
        Files.delete(file);
        assertThat(secondRow(opened)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "junit-123456789012345678, true", // no birth date
        "20241231235959000.csv, true",
        "1719800000000, true",
        "13912345670.csv, false",
        "张 110105194912310021, false", // its check digit is wrong; it is an id all the same
        "4539578763621486, false", // a card number by its check digit
        "4539578763621487, true",
        "6228480012345678903, false", // a card of UnionPay
        "4498483786923072476, true", // as good a check digit, but no card of others has 19 digits
    })
    void onlyNumbersThatMayBeSomebodysAreMaskedInNames(String name, boolean stays) {
        assertThat(Covering.text(name).equals(name)).isEqualTo(stays);
    }
}
