package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DialectFinderTest {

    private static String delimiter(String text) {
        Dialect dialect = DialectFinder.find(text);
        return dialect == null ? null : dialect.delimiter();
    }

    @Test
    void findsWhatLeakedListsAreCutBy() {
        assertThat(delimiter("张三----13800000001----110101199001010011\n李四----13900000002----\n"))
                .isEqualTo("----");
        assertThat(delimiter("a@example.com----pw-1--x----张三\nb@example.com----p,w;2----李四\n"))
                .isEqualTo("----");
        assertThat(delimiter("张三 13800000001\n李四 13900000002\n王小五 13700000003\n"))
                .isEqualTo(" ");
        assertThat(delimiter("张三:13800000001\n李四:13900000002\n王五:13700000003\n"))
                .isEqualTo(":");
        assertThat(delimiter("张三，13800000001，邯郸\n李四，13900000002，邢台\n")).isEqualTo("，");
        assertThat(delimiter("张三/13800000001/邯郸\n李四/13900000002/邢台\n")).isEqualTo("/");
        assertThat(delimiter("1\u0001张三\u000113800000001\n2\u0001李四\u000113900000002\n"))
                .isEqualTo("\u0001");
    }

    @Test
    void isNotLedAstrayByWhatStandsInFields() {
        assertThat(delimiter("""
                姓名,地址,时间,备注
                张三,河北省 邯郸市 丛台区,2024-01-02 10:00:00,有意向; 回电
                李四,河北省 邢台市 桥西区,2024-01-03 11:30:00,A|B
                王五,河北省 石家庄市 长安区,2024-01-04 12:45:10,无
                """)).isEqualTo(",");
        assertThat(delimiter("""
                name;amount;rate;city
                Ann;1.234,50;0,5;Berlin, Mitte
                Ben;2.000,00;1,5;Hamburg, Altona
                """)).isEqualTo(";");
        assertThat(delimiter("""
                Name\tAddress\tPhone
                Ann Example\t1 Sample St, Springfield, IL\t555-0100
                Ben Example\t2 Sample St, Springfield, IL\t555-0101
                """)).isEqualTo("\t");
        assertThat(delimiter("""
                "a","b"
                "1;2;3","4;5;6"
                "7;8;9","0;1;2"
                """)).isEqualTo(",");
        assertThat(delimiter(
                        "http://a.example/x?y=1,2024-01-01 10:10:10\nhttp://b.example/x?y=2,2024-01-01 10:10:11\n"))
                .isEqualTo(",");
    }

    @Test
    void seesPastPreamblesAndRaggedRows() {
        StringBuilder text = new StringBuilder("某某公司客户名单 内部资料，请勿外传\n导出时间: 2024-03-01 10:00:00\n\n姓名,电话,地址,备注,来源\n");
        for (int i = 0; i < 60; i++) {
            text.append("客户").append(i).append(",1380000").append(1000 + i);
            text.append(i % 3 == 0 ? "\n" : i % 3 == 1 ? ",邯郸市\n" : ",邯郸市,回访,渠道\n");
        }
        assertThat(delimiter(text.toString())).isEqualTo(",");
    }

    @Test
    void findsQuotesEscapesAndPadding() {
        assertThat(DialectFinder.find("a,'b, c',d\n1,'2, 3',4\n5,'it''s',6\n7,'x, y',8\n")
                        .quote())
                .isEqualTo('\'');
        assertThat(DialectFinder.find("a,\"say \\\"x\\\", y\",b\nc,\"d\",e\n").escape())
                .isEqualTo('\\');
        Dialect padded = DialectFinder.find("name, phone, \"city, state\"\nAnn, 5550100, \"Springfield, IL\"\n");
        assertThat(padded.padded()).isTrue();
        assertThat(padded.delimiter()).isEqualTo(",");
    }

    @Test
    void readsAHeaderAlone() {
        assertThat(delimiter("name,phone,city")).isEqualTo(",");
        assertThat(delimiter("姓名\t电话\t地址\n")).isEqualTo("\t");
    }

    @Test
    void findsNoTableInProseOfAnyWidth() {
        String[] words =
                "the of and a to in is it you that he was for on are with as his they at be this from have or by"
                        .split(" ", -1);
        Random random = new Random(3);
        for (int width = 30; width < 120; width += 10) {
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < 40; line++) {
                int length = 0;
                while (length < width) {
                    String word = words[random.nextInt(words.length)];
                    text.append(word).append(random.nextInt(8) == 0 ? ", " : random.nextInt(15) == 0 ? ". " : " ");
                    length += word.length() + 1;
                }
                text.append('\n');
            }
            assertThat(delimiter(text.toString())).as(text.toString()).isNull();
        }
    }

    @Test
    void findsNoTableInCodeAndMarkup() {
        assertThat(delimiter("""
                <html><head><title>List</title></head>
                <body class="a"><p>Nothing here, really; nothing.</p>
                <div id="b" style="color: red">x</div>
                <ul><li>one</li><li>two</li></ul>
                </body></html>
                """)).isNull();
        assertThat(delimiter("""
                package a.b;

                import java.util.List;

                final class C {
                    private final int d = 1;

                    int e(List<String> f, int g) {
                        return f.size() + g;
                    }
                }
                """)).isNull();
    }
}
