package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No text, however broken or made to harm, hangs, runs out of memory or comes out as anything but rows and problems. {@code
 * -Dhostile.rounds=2000} is the long run.
 */
class HostileTextTest {
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 500);

    private static final String[] SEEDS = {
        "姓名,电话,地址\n张三,13800000001,\"邯郸市, 丛台区\"\n李四,13900000002,\"a \"\"b\"\"\"\n",
        "a----b----c\nd----e----f\n",
        "[{\"name\":\"张三\",\"tags\":[1,2,{\"x\":null}]},{\"name\":\"李四\"}]",
        "BEGIN:VCARD\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0;=E4=B8=\n=89\nTEL:13800000001\nEND:VCARD\n",
        "姓名      电话         地址\n张三      13800000001  邯郸市\n李四      13900000002  邢台市\n",
        "INSERT INTO `t` (`name`,`phone`) VALUES ('张三','13800000001'),('O\\'x',0xE5BCA0,NULL);\n",
        "CREATE TABLE t (name text, phone text);\nCOPY t (name, phone) FROM stdin;\n张三\t13800000001\n李\\t四\t\\N\n\\.\n",
        "2024-01-01 INFO {\"name\":\"张三\",\"phone\":{\"n\":1}} done\n2024-01-01 WARN {\"name\":\"李四\",\"x\":\"1\"}\n",
        "%PDF-1.4\n1 0 obj\n",
        "<html><table><tr><td>a</td></tr></table></html>"
    };
    private static final String[] ENCODINGS = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5", "UTF-32BE"};

    @TempDir
    Path folder;

    @Test
    void readsWhateverIsDoneToAFile() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < ROUNDS; i++) {
            String seed = SEEDS[random.nextInt(SEEDS.length)].repeat(1 + random.nextInt(4));
            byte[] content = seed.getBytes(Charset.forName(ENCODINGS[random.nextInt(ENCODINGS.length)]));
            for (int n = random.nextInt(12); n > 0 && content.length > 0; n--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(content.length + 1) : content.length;
            byte[] cut = java.util.Arrays.copyOf(content, length);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                Grids grids = Grids.of(folder, cut);
                assertThat(grids.reading()).isNotNull();
                Tables.read(Grids.exhibit(folder.resolve("list.csv")), ReadOptions.DEFAULT, head -> (row, role) -> {});
            });
        }
    }

    /** What is looked for at the start of lines is not looked for at each of millions anew. */
    @Test
    void boundsBlankLinesInADump() throws IOException {
        String blank = "\n".repeat(1_000_000);
        for (String dump : new String[] {
            "INSERT INTO t VALUES (1,'x'y" + blank + "',2);",
            "CREATE TABLE t (a text);" + blank + "INSERT INTO t VALUES (1);",
            "SET a = '" + blank + "';\nINSERT INTO t VALUES (1);"
        }) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThat(Grids.of(folder, dump).reading().format()).isEqualTo("sql"),
                    dump.substring(0, 20));
        }
    }

    @Test
    void boundsALineThatNeverEnds() throws IOException {
        for (String piece : new String[] {
            "a",
            "\"",
            ",",
            "\"a,",
            "张",
            "\u0000",
            "a b ",
            "{\"a\":",
            "-",
            "\t\"",
            "1;2,",
            "INSERT INTO t VALUES ('a",
            "INSERT INTO t VALUES (1,'a'),('",
            "CREATE TABLE t (a",
            "/* a */ $a$ '"
        }) {
            Path file = folder.resolve("line.csv");
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                out.write(piece);
                for (int i = 0; i < 5_000_000 / piece.length(); i++) {
                    out.write(piece);
                }
            }
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> assertThat(Grids.of(file).reading()).isNotNull(),
                    piece);
        }
    }
}
