package io.leadtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.table.Row;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectorTest {
    private static final String[] SURNAMES = {"王", "李", "张", "刘", "陈", "赵", "周", "吴"};
    private static final String[] GIVEN = {"晓梅", "强", "建国", "红", "小军", "丽华", "伟", "文静"};
    private static final int ROWS = 64;

    @Test
    void headersAndValuesTogetherNameTheColumns() {
        assertThat(kinds(
                        List.of("序号", "客户姓名", "联系电话", "工作单位", "房本信息"),
                        row -> List.of(number(row), name(row), phone(row), employer(row), deed(row))))
                .containsExactly("row-number", "person-name", "phone", "employer", "property-record");
    }

    @Test
    void valuesAloneNameThemWhereThereIsNoHeader() {
        assertThat(kinds(
                        List.of(),
                        row -> List.of(name(row), phone(row), id(row), employer(row), email(row), deed(row))))
                .containsExactly("person-name", "phone", "national-id", "employer", "email", "property-record");
    }

    @Test
    void maskedColumnsAreStillWhatTheyAre() {
        assertThat(kinds(
                        List.of("姓名", "手机"),
                        row -> List.of(
                                name(row).charAt(0) + "**",
                                phone(row).substring(0, 3) + "****" + phone(row).substring(7))))
                .containsExactly("person-name", "phone");
    }

    @Test
    void aMisleadingHeaderDoesNotMakeNumbersPhones() {
        assertThat(kinds(List.of("姓名", "电话"), row -> List.of(name(row), number(row))))
                .doesNotContain("phone");
    }

    @Test
    void digitsOfOtherThingsAreNoPhones() {
        assertThat(kinds(
                        List.of("a", "b", "c", "d"),
                        row -> List.of(
                                "2-0" + (4323 + row) + "-0018",
                                "37-30" + (10 + row % 90) + ".00",
                                "20240" + (100 + row),
                                (6_210_000 + row) + "-2022-03")))
                .doesNotContain("phone");
    }

    @Test
    void theLastWordOfAHeaderSaysWhatTheColumnHolds() {
        assertThat(kinds(
                        List.of("owner_phone", "客户电话", "employer city"),
                        row -> List.of(
                                "(212) 555-01" + (10 + row % 90), phone(row), row % 2 == 0 ? "Boston" : "Denver")))
                .containsExactly("phone", "phone", "city");
    }

    @Test
    void aColumnCalledNameThatHoldsCompaniesIsNotOneOfPeople() {
        assertThat(kinds(List.of("name", "phone"), row -> List.of(employer(row), phone(row))))
                .containsExactly("employer", "phone");
    }

    @Test
    void whoeverLooksAfterTheLeadsIsNotOneOfThem() {
        assertThat(kinds(List.of("姓名", "手机", "负责人"), row -> List.of(name(row), phone(row), name(row % 2))))
                .containsExactly("person-name", "phone", "salesperson");
    }

    @Test
    void daysOfBirthAreToldFromOtherDays() {
        assertThat(kinds(
                        List.of("", ""),
                        row -> List.of(1950 + row % 50 + "-03-1" + row % 9, "2024-0" + (1 + row % 9) + "-11")))
                .containsExactly("birth-date", "date");
    }

    @Test
    void aJudgementSaysWhyAndShowsNoValue() {
        Profile profile = profile(List.of("姓名", "电话"), row -> List.of(name(row), phone(row)));

        String reasons = profile.columns().get(1).reasons().toString();
        assertThat(reasons)
                .contains("values that are phone numbers: 64 of 64")
                .contains("电话")
                .doesNotContain("139");
        assertThat(profile.columns().get(1).confidence()).isBetween(0.9, 1.0);
    }

    @Test
    void anEmptyTableIsJudgedByItsHeader() {
        Profile profile = Detector.profile(head(List.of("姓名", "手机号")), List.of());

        assertThat(profile.columns()).extracting(ColumnProfile::kind).containsExactly("person-name", "phone");
    }

    private interface RowMaker {
        List<String> row(int number);
    }

    private static List<String> kinds(List<String> headers, RowMaker maker) {
        return profile(headers, maker).columns().stream()
                .map(ColumnProfile::kind)
                .toList();
    }

    private static Profile profile(List<String> headers, RowMaker maker) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(new Row(row + 2, maker.row(row).toArray(new String[0]), null));
        }
        return Detector.profile(head(headers), rows);
    }

    private static TableHead head(List<String> headers) {
        return new TableHead(0, "", false, headers.isEmpty() ? 0 : 1, headers, List.of(), List.of());
    }

    private static String number(int row) {
        return String.valueOf(row + 1);
    }

    private static String name(int row) {
        return SURNAMES[row % 8] + GIVEN[row / 8 % 8];
    }

    private static String phone(int row) {
        return String.valueOf(13_900_001_357L + row * 7_919L);
    }

    private static String employer(int row) {
        return "青石" + GIVEN[row % 8] + (row % 3 == 0 ? "科技有限公司" : row % 3 == 1 ? "第" + (row + 1) + "中学" : "建材经营部");
    }

    private static String email(int row) {
        return "li.mei" + row + "@mail.example.com";
    }

    private static String deed(int row) {
        return "冀(20" + (10 + row % 14) + ")邯郸市不动产权第00" + (12_345 + row * 31) + "号";
    }

    private static String id(int row) {
        String digits = "1304031980" + String.format("%02d", 1 + row % 12) + "15" + String.format("%03d", row * 7);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
