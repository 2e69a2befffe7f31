package io.leadtrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks show where two texts differ and never more than the mask does. */
class DifferencesTest {

    @ParameterizedTest
    @CsvSource({
        "13905550123, 139****0123, 13905560123, 139****0123, ......^....",
        "北京银行, 北京银行, 北京銀行, 北京銀行, ..^.",
        "张三, 张*, 张三, 张*, ..",
        "张三丰, 张*, 张三, 张*, ^^",
        "a, a, '', '', ^",
        "ab, ab, abc, abc, ..",
        "𠮷野家, 𠮷野家, 吉野家, 吉野家, ^..",
    })
    void marks(String text, String shown, String other, String otherShown, String marks) {
        StringBuilder marked = new StringBuilder();
        for (boolean mark : Differences.of(text, shown, other, otherShown)) {
            marked.append(mark ? '^' : '.');
        }
        assertThat(marked.toString()).isEqualTo(marks);
    }
}
