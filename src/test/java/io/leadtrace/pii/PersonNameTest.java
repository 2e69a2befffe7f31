package io.leadtrace.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a name, and what of it links. */
class PersonNameTest {
    private final PersonName names = new PersonName();

    @ParameterizedTest
    @CsvSource({
        "张晓梅, VALID",
        "张三, VALID",
        "欧阳小明, VALID",
        "阿卜杜拉·艾力, VALID",
        "張曉梅, VALID",
        "张晓梅女士, VALID",
        "张三13900001357, VALID",
        "'Smith, John', VALID",
        "张先生, MASKED",
        "王总, MASKED",
        "张*三, MASKED",
        "张**, MASKED",
        "*晓梅, MASKED",
        "李某某, MASKED",
        "张XX, MASKED",
        "J*** Smith, MASKED",
        "江苏, NONE",
        "青石科技有限公司, NONE",
        "13900001357, NONE",
        "***, NONE",
    })
    void isWhatItLooksLike(String text, Likeness likeness) {
        assertThat(names.examine(text)).isEqualTo(likeness);
    }

    @Test
    void aTitleIsNoPartOfAName() {
        assertThat(names.canonical("张晓梅女士")).isEqualTo("张晓梅");
        assertThat(names.canonical("Mr. John Smith")).isEqualTo(names.canonical("Smith, John"));
        assertThat(names.canonical("张先生")).isEmpty();
    }

    @Test
    void aMaskSharesTheSurnameOrTheGivenName() {
        assertThat(names.keys("张*梅").get(1)).isEqualTo(names.keys("张晓梅").get(1)).isEqualTo("张");
        assertThat(names.keys("张**").get(1))
                .as("stars that do not count")
                .isEqualTo(names.keys("张梅").get(1));
        assertThat(names.keys("*晓梅").get(2)).isEqualTo(names.keys("张晓梅").get(2));
        assertThat(names.canonical("张*梅")).isEmpty();
    }

    @Test
    void differentNamesShareNeitherCanonicalFormNorSyllables() {
        assertThat(names.canonical("张晓梅")).isNotEqualTo(names.canonical("张晓敏"));
        assertThat(names.keys("张晓梅").get(0)).isNotEqualTo(names.keys("张晓敏").get(0));
        assertThat(names.keys("John Smith").get(0))
                .isNotEqualTo(names.keys("Joan Smith").get(0));
    }

    @Test
    void severalInACellAreSeveral() {
        assertThat(names.split("张三、李四")).isEqualTo(List.of("张三", "李四"));
        assertThat(names.split("张三\n李四")).isEqualTo(List.of("张三", "李四"));
        assertThat(names.split("Smith, John")).hasSize(1);
    }
}
