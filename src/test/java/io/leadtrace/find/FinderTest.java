package io.leadtrace.find;

import static org.assertj.core.api.Assertions.assertThat;

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

class FinderTest {
    @TempDir
    Path folder;

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
        assertThat(said.hits()).extracting(Finding.Hit::how).containsExactly("same-text", "same-value");
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

    private Finding find(String... values) {
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.random());
            corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT);
            return Finder.find(corpus, List.of(values), ReadOptions.DEFAULT);
        }
    }
}
