package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelimitedParserTest {

    private static List<List<String>> parse(String text, Dialect dialect) throws IOException {
        DelimitedParser parser = new DelimitedParser(new StringReader(text), dialect);
        List<List<String>> rows = new ArrayList<>();
        while (parser.next()) {
            rows.add(List.of(parser.cells()));
        }
        return rows;
    }

    private static List<List<String>> parse(String text) throws IOException {
        return parse(text, Dialect.COMMA);
    }

    @Test
    void readsQuotedFields() throws IOException {
        assertThat(parse("a,\"b,c\"\n\"d\ne\",\"say \"\"f\"\"\"\n"))
                .containsExactly(List.of("a", "b,c"), List.of("d\ne", "say \"f\""));
    }

    @Test
    void keepsEmptyFieldsAndALastLineWithoutEnd() throws IOException {
        assertThat(parse("a,,\n,b,\"\"")).containsExactly(List.of("a", "", ""), List.of("", "b", ""));
    }

    @Test
    void keepsAQuoteThatStandsBeforeAnotherQuotedField() throws IOException {
        assertThat(parse("\"a,b,\"c, d\",e\n1,2,3,4\n"))
                .containsExactly(List.of("\"a", "b", "c, d", "e"), List.of("1", "2", "3", "4"));
    }

    @Test
    void keepsAQuoteThatNeverCloses() throws IOException {
        assertThat(parse("a,\"b\n1,2\n3,4\n"))
                .containsExactly(List.of("a", "\"b"), List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void keepsAQuoteDoubledBeforeTheField() throws IOException {
        assertThat(parse("a,\"\"b c\",d\n")).containsExactly(List.of("a", "\"b c", "d"));
    }

    @Test
    void readsQuotesThatWereNotDoubled() throws IOException {
        assertThat(parse("1,\"Round 48\"\",\"Made 8\" long\",x\n2,\"b\",\"c\",y\n"))
                .containsExactly(List.of("1", "Round 48\"", "Made 8\" long", "x"), List.of("2", "b", "c", "y"));
    }

    @Test
    void readsEscapedQuotes() throws IOException {
        Dialect dialect = new Dialect(",", '"', '\\', false, false);
        assertThat(parse("\"a \\\"b\\\", c\",d\n", dialect)).containsExactly(List.of("a \"b\", c", "d"));
    }

    @Test
    void splitsAtDelimitersOfSeveralCharacters() throws IOException {
        Dialect dialect = new Dialect("----", Dialect.NONE, Dialect.NONE, false, false);
        assertThat(parse("a--b----c-d----\n", dialect)).containsExactly(List.of("a--b", "c-d", ""));
    }

    @Test
    void readsTheSameWhereverTheBufferEnds() throws IOException {
        String text = "姓名,\"a \"\"b\"\"\",c\r\n1,\"x\ny\",z\r\n".repeat(20_000);
        List<List<String>> whole = parse(text);
        DelimitedParser parser = new DelimitedParser(new Trickle(text), Dialect.COMMA);
        int row = 0;
        while (parser.next()) {
            assertThat(parser.cells()).containsExactlyElementsOf(whole.get(row++));
        }
        assertThat(row).isEqualTo(40_000);
    }

    @Test
    void breaksALineWithoutEnd() throws IOException {
        DelimitedParser parser = new DelimitedParser(new Endless("a", 20_000_000), Dialect.COMMA);
        int rows = 0;
        while (parser.next()) {
            rows++;
        }
        assertThat(rows).isLessThan(10);
        assertThat(parser.broken()).isPositive();
    }

    @Test
    void takesTimeInProportionToHostileQuotes() {
        for (String piece : new String[] {"\"\"x,", "\"x,\"\"", ",\"\n", "\"", "\"\",\"\"\"", "\"x\",\"", "\"x ,"}) {
            assertThatCode(() -> {
                        DelimitedParser parser = new DelimitedParser(new Endless(piece, 8_000_000), Dialect.COMMA);
                        long start = System.nanoTime();
                        while (parser.next()) {
                            assertThat(System.nanoTime() - start).as(piece).isLessThan(20_000_000_000L);
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void losesNoCharacterButDelimitersAndQuotes() throws IOException {
        Random random = new Random(7);
        String alphabet = "ab\"',\n\r \\王";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            StringBuilder kept = new StringBuilder();
            parse(text.toString()).forEach(row -> row.forEach(kept::append));
            assertThat(kept.toString().replaceAll("[^ab王]", ""))
                    .as(text.toString())
                    .isEqualTo(text.toString().replaceAll("[^ab王]", ""));
        }
    }

    /** Hands on one to seven characters at a time. */
    private static final class Trickle extends StringReader {
        private int turn;

        Trickle(String text) {
            super(text);
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            return super.read(into, offset, Math.min(length, 1 + turn++ % 7));
        }
    }

    /** A text of one piece over and over. */
    private static final class Endless extends Reader {
        private final String piece;
        private long left;
        private int at;

        Endless(String piece, long length) {
            this.piece = piece;
            left = length;
        }

        @Override
        public int read(char[] into, int offset, int length) {
            int n = 0;
            while (n < length && left > 0) {
                into[offset + n++] = piece.charAt(at++ % piece.length());
                left--;
            }
            return n == 0 ? -1 : n;
        }

        @Override
        public void close() {
            left = 0;
        }
    }
}
