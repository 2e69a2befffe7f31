package io.leadtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.detect.SectorHint.Kept;
import io.leadtrace.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SectorHintTest {
    static Stream<String> cases() throws IOException {
        try (InputStream in = SectorHintTest.class.getResourceAsStream("sectors.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void columnsTellWhoKeepsSuchLists(String line) {
        String[] parts = line.split("\t", -1);
        SectorHint hint = SectorHint.of(profile(parts[0]));
        String sectors = named(hint.sectors());

        if (parts[1].endsWith(" ...")) {
            assertThat(sectors + " ").startsWith(parts[1].substring(0, parts[1].length() - 3));
        } else {
            assertThat(sectors).isEqualTo(parts[1]);
        }
        assertThat(named(hint.downstream())).isEqualTo(parts[2]);
    }

    @Test
    void everySectorHasACase() throws IOException {
        String all = cases().collect(Collectors.joining(" "));

        assertThat(Sectors.ALL).allMatch(sector -> all.contains(sector.name()));
    }

    @Test
    void aHintSaysWhy() {
        Kept kept = SectorHint.of(profile("person-name child-name other=年级"))
                .sectors()
                .get(0);

        assertThat(kept.reason().in(Language.EN)).isEqualTo("columns of names of children; header words 年级");
        assertThat(kept.reason().in(Language.ZH_CN)).isEqualTo("含有孩子姓名的列；表头中的词：年级");
        assertThat(kept.named().in(Language.EN)).isEqualTo("education");
    }

    @Test
    void whatCannotBeToldIsSaid() {
        Kept mix = SectorHint.of(profile("person-name phone employer property-record"))
                .sectors()
                .get(0);
        Kept register =
                SectorHint.of(profile("employer social-credit-code")).sectors().get(0);

        assertThat(mix.remark().in(Language.EN)).contains("a bank's and an agency's list merged", "cannot tell");
        assertThat(register.remark().in(Language.EN)).isEqualTo("may be lawful public data");
    }

    private static String named(List<Kept> kept) {
        return kept.isEmpty() ? "-" : kept.stream().map(Kept::sector).collect(Collectors.joining(" "));
    }

    private static Profile profile(String columns) {
        List<ColumnProfile> profiles = new ArrayList<>();
        for (String column : columns.split(" (?=[a-z-]+(=|$| ))", -1)) {
            String[] parts = column.split("=", -1);
            String header = parts.length > 1 ? parts[1] : "";
            profiles.add(new ColumnProfile(profiles.size(), header, parts[0], 0.9, List.of(), List.of()));
        }
        return new Profile(profiles);
    }
}
