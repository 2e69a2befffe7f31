package io.leadtrace.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedColumnsTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Adams Baker Brown Clark Davis Evans Green Hill Jones King",
                // as a program that does not look at case sorts them
                "adams Baker brown Clark davis Evans green Hill jones King",
                "2 9 10 11 40 99 100 101 1000 1001",
                "2021/3/5 2021/3/12 2021/4/1 2021/10/1 2021/11/2 2022/1/9 2022/2/1 2022/3/1 2022/9/9 2022/10/1",
                // by pinyin
                "安宁 白杨 陈晨 邓飞 高山 黄河 李明 孙阳 王刚 张伟",
                // runs of equal values
                "男 男 男 男 男 男 女 女 女 女",
                // downwards
                "9 9 8 8 7 6 5 4 3 1"
            })
    void sortedUpOrDownInTheWayOfAnySpreadsheet(String values) {
        assertThat(sorted(List.of(values.split(" ")))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Clark Baker Adams Evans Brown King Davis Jones Hill Green",
                "one one one one one one one one one one",
                "a b c d"
            })
    void notSortedShuffledAlikeOrTooFew(String values) {
        assertThat(sorted(List.of(values.split(" ")))).isFalse();
    }

    @Test
    void aFewRowsAddedLaterLeaveAListSorted() {
        List<String> values = new ArrayList<>(
                IntStream.range(10_000, 10_500).mapToObj(String::valueOf).toList());
        values.addAll(List.of("3", "7", "5"));
        assertThat(sorted(values)).isTrue();
        Collections.shuffle(values, new Random(1));
        assertThat(sorted(values)).isFalse();
    }

    @Test
    void columnsThatAreMostlyEmptySayNothing() {
        SortedColumns columns = new SortedColumns(2);
        for (int row = 0; row < 100; row++) {
            columns.row();
            columns.add(0, String.format("%03d", row));
            if (row % 5 == 0) {
                columns.add(1, String.format("%03d", row));
            }
        }
        assertThat(columns.columns()).containsExactly(0);
    }

    private static boolean sorted(List<String> values) {
        SortedColumns columns = new SortedColumns(1);
        values.forEach(value -> {
            columns.row();
            columns.add(0, value);
        });
        return !columns.columns().isEmpty();
    }
}
