package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML files of records, as programs and telephones write them. */
class XmlRecordsTest {
    @TempDir
    Path folder;

    private ReadTables read(String text) throws IOException {
        return ReadTables.of(Files.writeString(folder.resolve("list.xml"), text));
    }

    @Test
    void messagesOfATelephoneAreRecordsOfEachKind() throws IOException {
        ReadTables tables = read("""
                <?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
                <smses count="4">
                  <sms address="13900001357" body="a &amp; b" contact_name="李梅" />
                  <sms address="13900002468" body="c" contact_name="王强" />
                  <mms date="1"><parts><part seq="0" text="d"/></parts><addrs><addr address="13900003579"/><addr address="13900004680"/></addrs></mms>
                  <mms date="2"><parts><part seq="0" text="e"/></parts><addrs><addr address="13900005791"/></addrs></mms>
                </smses>
                """);

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.format()).isEqualTo("xml-records");
        assertThat(tables.heads.get(0).headers()).containsExactly("address", "body", "contact_name");
        assertThat(tables.data.get(0))
                .containsExactly(List.of("13900001357", "a & b", "李梅"), List.of("13900002468", "c", "王强"));
        assertThat(tables.data.subList(1, tables.data.size()).toString())
                .contains("13900003579", "13900004680", "13900005791");
    }

    @Test
    void whatGroupsAreCalledStandsWithTheirRecordsAndRepeatedValuesHaveColumns() throws IOException {
        ReadTables tables = read("""
                <city-list>
                <city id="邯郸"><person><name>李梅</name><phone type="cell">13900001357</phone><phone type="home">13900002468</phone></person>
                <person><name>王强</name><phone>13900003579</phone></person></city>
                <city id="邢台"><person><name>赵红</name><home><street>青石路5号</street></home></person></city>
                </city-list>
                """);

        assertThat(tables.heads.get(0).headers())
                .containsExactly("city id", "name", "phone type", "phone", "phone type 2", "phone 2", "home street");
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("邯郸", "李梅", "cell", "13900001357", "home", "13900002468", ""),
                        List.of("邯郸", "王强", "", "13900003579", "", "", ""),
                        List.of("邢台", "赵红", "", "", "", "", "青石路5号"));
    }

    /** As mysqldump writes them; the document breaks off in the fourth row. */
    @Test
    void fieldsThatAreCalledByAnAttributeAreColumnsOfThatNameAndWhatBreaksOffIsTold() throws IOException {
        StringBuilder rows =
                new StringBuilder("<?xml version=\"1.0\"?><mysqldump><database name=\"d\"><table_data name=\"t\">\n");
        for (String name : List.of("李梅", "王强", "赵红", "孙伟")) {
            rows.append("<row><field name=\"name\">" + name + "</field><field name=\"phone\">1390000"
                    + (1000 + name.charAt(0) % 999) + "</field></row>\n");
        }
        ReadTables tables = read(rows.substring(0, rows.length() - 12));

        assertThat(tables.problems()).containsExactly("table.broken");
        assertThat(tables.heads.get(0).headers()).contains("name", "phone");
        assertThat(tables.data.get(0)).hasSize(3).allSatisfy(row -> assertThat(row)
                .contains("t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><settings><item key='a'>1</item><item key='b'>2</item></settings>",
                "<?xml version='1.0'?><note>13900001357</note>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path d='1234567 8901234'/><path d='1234567 8901235'/></svg>",
                "<?xml version='1.0'?><rss><item><t>1234567</t></item><item><t>1234568</t></item></rss>"
            })
    void settingsTextsAndDrawingsAreNone(String text) throws IOException {
        assertThat(read(text).reading.format()).isNotEqualTo("xml-records");
    }
}
