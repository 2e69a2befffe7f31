package io.leadtrace.columns;

import io.leadtrace.columns.MadeList.Column;
import io.leadtrace.columns.MadeList.Headed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes lists harder than they come: words nobody has a vocabulary of, headers over other columns, few rows. */
final class Disturbance {
    /** Characters that are in many words and by themselves tell nothing. */
    private static final String COMMON =
            "而之然其所此因与为以也乃则虽若即既非亦岂夫哉焉矣尔彼兮且犹尚仅各每皆均甚极颇稍略渐忽竟究毕终永恒暂曾已正将方初始再又更还仍却倒反难免未必定须应宜该可能会肯敢愿欲";

    private Disturbance() {}

    /** A list made harder, its labels as they were. */
    static MadeList of(MadeList list, Draw draw) {
        int rows = draw.chance(0.4) ? Math.min(list.rows(), draw.number(3, 10)) : list.rows();
        List<String> headers =
                new ArrayList<>(list.columns().stream().map(Column::header).toList());
        boolean shuffled = list.headed() != Headed.NONE && draw.chance(0.15);
        if (shuffled) {
            Collections.shuffle(headers, draw.random());
        }
        List<Column> columns = new ArrayList<>();
        for (Column column : list.columns()) {
            boolean unknown = draw.chance(0.15);
            columns.add(new Column(
                    column.maker(),
                    shuffled ? column.bareKinds() : column.kinds(),
                    column.bareKinds(),
                    headers.get(columns.size()),
                    column.values().subList(0, rows).stream()
                            .map(value -> unknown && draw.chance(0.7) ? reworded(value, draw) : value)
                            .toList()));
        }
        return new MadeList(list.sector(), list.name(), list.headed(), columns);
    }

    private static String reworded(String value, Draw draw) {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            other.append(c >= '\u4e00' && c <= '\u9fff' ? draw.of(COMMON, 1) : String.valueOf(c));
        }
        return other.toString();
    }
}
