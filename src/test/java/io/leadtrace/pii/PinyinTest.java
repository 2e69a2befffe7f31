package io.leadtrace.pii;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of readings and of simplified characters, against the library they stand for. */
class PinyinTest {
    private final PersonName names = new PersonName();

    @Test
    void readingsAreThoseOfTheLibrary() {
        Transliterator reader = Transliterator.getInstance("Han-Latin");
        for (int at = 0x4e00; at <= 0x9fa5; at += 7) {
            char c = (char) at;
            String latin = Normalizer.normalize(reader.transliterate(String.valueOf(c)), Normalizer.Form.NFD);
            String letters = latin.replaceAll("[^a-z]", "");
            assertThat(Pinyin.of(c)).as("U+%04X", at).isEqualTo(letters.length() > 6 ? "" : letters);
        }
    }

    @Test
    void simplifiedCharactersAreThoseOfTheLibrary() {
        Transliterator simplifier = Transliterator.getInstance("Traditional-Simplified");
        for (char c = 0x4e00; c <= 0x9fa5; c++) {
            String simplified = simplifier.transliterate(String.valueOf(c));
            if (simplified.length() == 1) {
                assertThat(Spelling.simplified(String.valueOf(c))).isEqualTo(simplified);
            }
        }
    }

    @Test
    void syllablesAreTheSameInEveryOrderAndHoweverApart() {
        assertThat(Pinyin.syllables(List.of("zhang", "xiaomei"), 4))
                .isEqualTo(Pinyin.syllables(List.of("xiao", "mei", "zhang"), 4))
                .isEqualTo("mei xiao zhang");
        assertThat(Pinyin.syllables(List.of("john", "smith"), 4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "单小红, Shan Xiaohong",
        "曾国, Zeng Guo",
        "仇英, Qiu Ying",
        "查良, Zha Liang",
        "尉迟恭, Yuchi Gong",
        "吕布, Lv Bu",
        "张晓梅, Xiao Mei ZHANG",
        "席娜, Xi Na",
        "马安, Ma An"
    })
    void aSurnameIsReadAsASurname(String chinese, String pinyin) {
        assertThat(names.keys(chinese).get(0)).isEqualTo(names.keys(pinyin).get(0));
    }
}
