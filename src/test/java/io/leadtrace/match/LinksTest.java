package io.leadtrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.Corpus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinksTest {
    private final CellTable table = new CellTable();

    @AfterEach
    void close() {
        table.close();
    }

    private List<String> links(List<Integer> left, List<Integer> right) {
        Corpus corpus = table.corpus();
        Links.make(corpus, left, right);
        List<String> links = new ArrayList<>();
        corpus.session()
                .query(
                        new SqlStep("read", "SELECT a, row_a, b, row_b, how FROM links ORDER BY 1, 2, 3, 4"),
                        row -> links.add(row.number(0) + "." + row.number(1) + " " + row.number(2) + "." + row.number(3)
                                + " " + row.text(4)));
        return links;
    }

    @Test
    void theStrongestThingInCommonNamesTheLink() {
        table.cell(0, 1, "email", "a@b.c").cell(0, 1, "phone", "1").cell(0, 2, "email", "d@e.f");
        table.cell(1, 7, "phone", "1").cell(1, 7, "email", "a@b.c").cell(1, 9, "email", "d@e.f");
        assertThat(links(List.of(0), List.of(1))).containsExactly("0.1 1.7 phone", "0.2 1.9 email");
    }

    @Test
    void aListIsNotLinkedWithItselfAndBothDirectionsStandWhereBothWereAskedFor() {
        table.cell(0, 1, "phone", "1").cell(0, 2, "phone", "1").cell(1, 1, "phone", "1");
        assertThat(links(List.of(0, 1), List.of(0, 1)))
                .containsExactly("0.1 1.1 phone", "0.2 1.1 phone", "1.1 0.1 phone", "1.1 0.2 phone");
    }

    @Test
    void aNameLinksOnlyTogetherWithSomethingElse() {
        table.cell(0, 1, "person-name", "n", "n").cell(0, 1, "employer", "e", "e");
        table.cell(1, 1, "person-name", "n", "n").cell(1, 1, "employer", "x", "e");
        table.cell(1, 2, "person-name", "n", "n").cell(1, 2, "employer", "y", "y");
        assertThat(links(List.of(0), List.of(1))).containsExactly("0.1 1.1 name+employer");
    }

    @Test
    void aPhoneWithoutItsLastDigitsLinksWithTheSurnameOfACoveredName() {
        table.cell(0, 1, "phone", null, null, "1385555").cell(0, 1, "person-name", null, null, "朱");
        table.cell(1, 1, "phone", "13855551234", "138-1234", "1385555").cell(1, 1, "person-name", "朱梅", "zhu mei", "朱");
        table.cell(1, 2, "phone", "13855559876", "138-9876", "1385555").cell(1, 2, "person-name", "高金", "gao jin", "高");
        assertThat(links(List.of(0), List.of(1))).containsExactly("0.1 1.1 masked-phone+surname");
    }

    @Test
    void aStreetLinksTogetherWithABirthdayOrAnEmployer() {
        table.cell(0, 1, "street", "s").cell(0, 1, "birth-date", "d").cell(0, 2, "street", "t");
        table.cell(0, 3, "street", "u").cell(0, 3, "employer", "x", "e");
        table.cell(1, 1, "street", "s").cell(1, 1, "birth-date", "d").cell(1, 2, "street", "t");
        table.cell(1, 3, "street", "u").cell(1, 3, "employer", "y", "e");
        assertThat(links(List.of(0), List.of(1)))
                .containsExactly("0.1 1.1 street+birth-date", "0.3 1.3 street+employer");
    }

    @Test
    void aMaskedPhoneLinksWithTheNameButTwoFullPhonesThatShareAMaskDoNot() {
        table.cell(0, 1, "phone", null, "138-1234").cell(0, 1, "person-name", "n", "n");
        table.cell(1, 1, "phone", "13855551234", "138-1234").cell(1, 1, "person-name", "n", "n");
        table.cell(2, 1, "phone", "13866661234", "138-1234").cell(2, 1, "person-name", "n", "n");
        assertThat(links(List.of(0, 1), List.of(1, 2)))
                .containsExactly("0.1 1.1 masked-phone+name", "0.1 2.1 masked-phone+name");
    }

    @Test
    void aSwitchboardsNumberLinksNobodyByItselfButTogetherWithTheName() {
        for (int row = 1; row <= 20; row++) {
            table.cell(0, row, "phone", "switchboard").cell(0, row, "person-name", "n" + row, "n" + row);
        }
        table.cell(1, 1, "phone", "switchboard").cell(1, 1, "person-name", "n7", "n7");
        table.cell(1, 2, "phone", "switchboard").cell(1, 2, "person-name", "other", "other");
        assertThat(links(List.of(0), List.of(1))).containsExactly("0.7 1.1 phone+name");
    }
}
