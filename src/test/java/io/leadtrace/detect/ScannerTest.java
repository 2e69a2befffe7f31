package io.leadtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.detect.Scan.ScannedColumn;
import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
    @TempDir
    Path folder;

    @Test
    void countsRowsPeopleAndValues() throws IOException {
        Files.writeString(folder.resolve("list.csv"), """
                姓名,电话
                李梅,13900001357
                李梅,139 0000 1357
                王强,13900002468
                赵红,11111111111
                孙丽,139****9876
                合计,
                """);

        Scan scan = scan();

        ScannedTable table = scan.files().get(0).tables().get(0);
        assertThat(table.rows()).isEqualTo(5);
        assertThat(table.notData()).isEqualTo(Map.of("header", 1L, "total", 1L));
        assertThat(table.people()).isEqualTo(4);
        ScannedColumn phone = table.columns().get(1);
        assertThat(phone.kind()).isEqualTo("phone");
        assertThat(phone.filled()).isEqualTo(5);
        assertThat(phone.distinct()).isEqualTo(5);
        assertThat(phone.valid()).isEqualTo(3);
        assertThat(phone.invalid()).isEqualTo(1);
        assertThat(phone.masked()).isEqualTo(1);
    }

    @Test
    void samplesAreMasked() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "姓名,电话\n李梅,13900001357\n王强,13900002468\n");

        assertThat(scan().toString())
                .doesNotContain("13900001357")
                .doesNotContain("李梅")
                .contains("139****1357");
    }

    @Test
    void aBrokenFileStopsNothingAndIsSaid() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "");
        Files.writeString(folder.resolve("b.csv"), "姓名,电话\n李梅,13900001357\n王强,13900002468\n");

        Scan scan = scan();

        assertThat(scan.files().get(0).problems()).hasSize(1);
        assertThat(scan.files().get(1).tables()).hasSize(1);
        assertThat(scan.totals().people()).isEqualTo(2);
    }

    @Test
    void tellsOfEachFileBeforeItIsRead() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "姓名,电话\n李梅,13900001357\n");
        List<String> begun = new ArrayList<>();

        Scanner.scan(List.of(folder.toString()), ReadOptions.DEFAULT, file -> begun.add(file.path()));

        assertThat(begun).containsExactly(folder.resolve("a.csv").toString());
    }

    private Scan scan() {
        return Scanner.scan(List.of(folder.toString()), ReadOptions.DEFAULT, file -> {});
    }
}
