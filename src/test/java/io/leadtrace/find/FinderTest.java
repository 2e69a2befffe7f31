package io.leadtrace.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.casefile.CaseFolder;
import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private int cases;

    @BeforeEach
    void lists() throws IOException {
        Files.writeString(
                folder.resolve("a.csv"),
                "姓名,手机号,单位\n钱鲲禾,139 1234 5670,砚川建材\n孙砚川,13812345671,珀岳物流\n李珀岳,13712345672,沐垣食品\n");
        Files.writeString(
                folder.resolve("b.csv"),
                "客户姓名,联系电话,地址\n錢鯤禾,+86-13912345670,邯郸市丛台区和平路3号\n周沅宸,13612345673,邯郸市丛台区学院路9号\n吴翎屹,13512345674,邯郸市复兴区光明路1号\n");
        Files.writeString(folder.resolve("c.csv"), "姓名,手机\n钱*禾,139****5670\n孙*川,138****5671\n李*岳,137****5672\n");
    }

    @Test
    void aNumberIsFoundInAnySpellingAndUnderItsMask() {
        Finding said = find("13912345670");
        assertThat(said.hits()).extracting(Finding.Hit::how).containsExactly("same-value", "same-value", "masked");
        assertThat(said.hits()).extracting(Finding.Hit::row).containsExactly(2L, 2L, 2L);
        assertThat(said.sought().get(0).lists()).isEqualTo(3);
        assertThat(said.sought().get(0).kinds()).first().isEqualTo("phone");
    }

    @Test
    void aNameIsFoundInTraditionalCharacters() {
        Finding said = find("钱鲲禾");
        assertThat(said.hits()).extracting(Finding.Hit::how).containsExactly("same-text", "same-value", "maybe");
        assertThat(said.sought().get(0).rows()).isEqualTo(2);
    }

    @Test
    void aCoveredNameMayBeThePersonOnlyIfWhatItShowsFits() throws IOException {
        Files.writeString(
                folder.resolve("d.csv"), "姓名,手机\n錢**,13912345670\n钱**,13812345699\n钱*飞,13812345688\n钱鲲*,13812345677\n");
        Finding one = find("钱鲲禾");
        Finding two = find("钱鲲禾", "13912345670");

        assertThat(one.hits())
                .filteredOn(hit -> hit.how().equals("maybe"))
                .extracting(hit -> hit.path().substring(hit.path().lastIndexOf('/') + 1) + hit.row())
                .containsExactly("c.csv2", "d.csv5");
        assertThat(one.sought().get(0).maybe()).isEqualTo(4);
        assertThat(two.hits())
                .filteredOn(hit -> hit.how().equals("maybe"))
                .extracting(Finding.Hit::row)
                .containsExactly(2L, 2L, 5L);
    }

    @Test
    void aNumberThatCannotBeTrueIsShownMaskedLikeANumber() {
        Finding.Sought asked = find("13800138000").sought().get(0);
        assertThat(asked.kinds()).first().isEqualTo("phone");
        assertThat(asked.value().toString()).startsWith("138").endsWith("8000").doesNotContain("0013");
    }

    @Test
    void whatElseTheRowHoldsIsToldMasked() {
        Finding.Hit hit = find("13612345673").hits().get(0);
        assertThat(hit.holds()).extracting(Finding.Held::header).containsExactly("客户姓名", "联系电话", "地址");
        assertThat(hit.holds().toString()).doesNotContain("沅宸", "13612345673");
        assertThat(hit.holds().get(0).text().reveal()).isEqualTo("周沅宸");
    }

    @Test
    void severalValuesAreAskedAtOnceAndStrangersAreNotFound() {
        Finding said = find("13812345671", "13999999999");
        assertThat(said.sought()).extracting(Finding.Sought::rows).containsExactly(2L, 0L);
        assertThat(said.toString()).doesNotContain("13812345671");
    }

    @Test
    void aNameIsFoundInPinyinAndInTwoColumnsWhicheverWayItIsAsked() throws IOException {
        Files.writeString(
                folder.resolve("p.csv"),
                "Name,Phone,Email\nQian Kunhe,008613912345670,qk@example.com\nSun Yanchuan,8613812345671,s@example.com\nZhou"
                        + " Yuanchen,13612345673,z@example.com\n");
        Files.writeString(
                folder.resolve("s.csv"),
                "First name,Last name,Phone\nKunhe,Qian,139-1234-5670\nYanchuan,Sun,13812345671\nJohn,Smith,13612345673\n");
        for (String asked : List.of("钱鲲禾", "錢鯤禾", "钱 鲲 禾", "Qian Kunhe", "kunhe qian", "QIAN, Kun-he")) {
            assertThat(find(asked).hits())
                    .as(asked)
                    .filteredOn(hit -> !hit.how().equals("maybe"))
                    .extracting(hit -> hit.list().substring(hit.list().length() - 5))
                    .containsExactly("a.csv", "b.csv", "p.csv", "s.csv");
        }
        assertThat(find("Smith John").hits()).extracting(Finding.Hit::header).containsExactly("Last name");
        assertThat(find("John Smith").hits()).extracting(Finding.Hit::how).containsExactly("same-value");
    }

    @Test
    void othersOfTheSameSoundInChineseAreNotThePerson() throws IOException {
        Files.writeString(folder.resolve("n.csv"), "姓名,手机号\n钱坤和,13912340001\n孙砚川,13912340002\n李珀岳,13912340003\n");
        assertThat(find("钱鲲禾").hits()).noneMatch(hit -> hit.list().endsWith("n.csv"));
    }

    @Test
    void aNumberIsFoundWhereItIsTheNameOfAnAccount() throws IOException {
        Files.writeString(folder.resolve("w.csv"), "姓名,微信\n王一,13912345670\n赵二,zhaoer_88\n孙三,sunsan123\n");
        for (String asked : List.of("+86 139 1234 5670", "0086-139-1234-5670", "１３９１２３４５６７０", "13912345670.0")) {
            assertThat(find(asked).hits()).as(asked).anyMatch(hit -> hit.list().endsWith("w.csv"));
            assertThat(find(asked).hits()).as(asked).hasSize(4);
        }
    }

    @Test
    void anIdentityNumberIsFoundWithASmallXAndInItsOldLength() throws IOException {
        Files.writeString(
                folder.resolve("i.csv"), "姓名,身份证号\n王一,11010519491231002x\n赵二,110105194912310038\n孙三,110105491231002\n");
        assertThat(find("11010519491231002X").hits())
                .extracting(Finding.Hit::row)
                .containsExactly(2L, 4L);
        assertThat(find("110105 19491231 002X").hits())
                .extracting(Finding.Hit::row)
                .containsExactly(2L, 4L);
    }

    @Test
    void ofAFileThatIsGoneTheKindsAreTold() throws IOException {
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.passing());
            corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT);
            Files.delete(folder.resolve("b.csv"));
            Finding said = Finder.find(corpus, List.of("13612345673"), ReadOptions.DEFAULT);
            assertThat(said.unread()).containsExactly(folder.resolve("b.csv").toString());
            assertThat(said.hits().get(0).holds())
                    .extracting(Finding.Held::kind)
                    .contains("person-name", "phone", "address");
            assertThat(said.hits().get(0).holds())
                    .extracting(Finding.Held::text)
                    .containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @CsvSource({"姓名电话, phone, person-name", "联系人, person-name, phone"})
    void whatSharesACellIsFoundAndShownAsWhatTheRowHolds(String header, String whole, String part) throws IOException {
        Files.writeString(
                folder.resolve("j.csv"),
                "HEADER,城市\n钱鲲禾 13912345670,北京\n孙砚川 13812345671,\n李珀岳 13712345672,\n".replace("HEADER", header));
        for (String asked : List.of("钱鲲禾", "13912345670")) {
            Finding.Hit hit = find(asked).hits().stream()
                    .filter(one -> one.path().endsWith("j.csv"))
                    .findFirst()
                    .orElseThrow();
            assertThat(hit.holds()).extracting(Finding.Held::kind).as(asked).containsExactly(whole, "city", part);
            assertThat(hit.holds().get(2).text().reveal()).isIn("钱鲲禾", "13912345670");
            assertThat(hit.holds().toString()).doesNotContain("鲲禾", "13912345670");
        }
    }

    /** What is found in the files, which must be what is found in a case of them, whose index names the lists. */
    private Finding find(String... values) {
        Finding inFiles;
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.passing());
            corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT);
            inFiles = Finder.find(corpus, List.of(values), ReadOptions.DEFAULT);
        }
        CaseFolder opened = CaseFolder.init(elsewhere.resolve("case" + cases++), elsewhere.resolve("key"));
        opened.add(List.of(folder.toString()), ReadOptions.DEFAULT, 1, file -> {});
        try (SqlSession finding = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(finding, opened.key());
            opened.into(corpus);
            assertThat(corpus.indexes()).hasSize(1);
            Finding inCase = Finder.find(corpus, List.of(values), ReadOptions.DEFAULT);
            assertThat(inCase.hits())
                    .extracting(FinderTest::place)
                    .isEqualTo(inFiles.hits().stream().map(FinderTest::place).toList());
        }
        return inFiles;
    }

    /** A hit but for its path, which a case masks where it holds long numbers. */
    private static List<Object> place(Finding.Hit hit) {
        return List.of(hit.sought(), hit.table(), hit.row(), hit.column(), hit.header(), hit.kind(), hit.how());
    }
}
