package io.leadtrace.table;

import static io.leadtrace.table.RowRole.BLANK;
import static io.leadtrace.table.RowRole.DATA;
import static io.leadtrace.table.RowRole.HEADER;
import static io.leadtrace.table.RowRole.JOINED;
import static io.leadtrace.table.RowRole.NOTE;
import static io.leadtrace.table.RowRole.REPEATED_HEADER;
import static io.leadtrace.table.RowRole.TITLE;
import static io.leadtrace.table.RowRole.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they are found on a sheet, whatever stands around them. */
class TablesTest {
    @TempDir
    Path folder;

    @Test
    void aHeaderIsFoundBelowTitlesAndAdvertising() throws IOException {
        ReadTables tables = read("客户资源一手数据,,\n更新于三月,,\n姓名,电话,单位\n李梅,13900001357,青石公司\n王强,13900002468,青石公司\n");

        assertThat(tables.heads.get(0).headerRow()).isEqualTo(3);
        assertThat(tables.roles.get(0)).containsExactly(TITLE, TITLE, HEADER, DATA, DATA);
    }

    @Test
    void aListWithoutAHeaderIsAllData() throws IOException {
        ReadTables tables = read("李梅,13900001357,青石公司\n王强,13900002468,青石公司\n赵红,13900003579,蓝天学校\n");

        assertThat(tables.heads.get(0).headerRow()).isZero();
        assertThat(tables.roles.get(0)).containsExactly(DATA, DATA, DATA);
    }

    @Test
    void wordsWithANumberAboveNumbersAloneAreAHeader() throws IOException {
        assertThat(read("x1,x2,V3\n0.5,1,-7\n0.75,2,1e5\n").heads.get(0).headers())
                .containsExactly("x1", "x2", "V3");
        assertThat(read("A1,12,6.5\nB2,30,7.5\nC3,48,8.5\n").heads.get(0).headerRow())
                .isZero();
        assertThat(read("A1,B12\nB2,B30\nC3,B48\n").heads.get(0).headerRow()).isZero();
    }

    @Test
    void aHeaderOfTwoRowsIsOne() throws IOException {
        ReadTables tables = read(
                "姓名,联系方式,,单位\n,手机,邮箱,\n李梅,13900001357,a@mail.example.com,青石公司\n王强,13900002468,b@mail.example.com,青石公司\n");

        assertThat(tables.heads.get(0).headers()).containsExactly("姓名", "手机", "邮箱", "单位");
        assertThat(tables.roles.get(0)).containsExactly(HEADER, HEADER, DATA, DATA);
    }

    @Test
    void repeatedHeadersTotalsAndNotesAreNoData() throws IOException {
        ReadTables tables = read("""
                姓名,电话,金额
                李梅,13900001357,20
                姓名,电话,金额
                王强,13900002468,22
                合计,,42
                备注：数据来源网络,,
                """);

        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, REPEATED_HEADER, DATA, TOTAL, NOTE);
    }

    @Test
    void aSecondTableBelowABlankRowIsATableOfItsOwn() throws IOException {
        ReadTables tables = read("姓名,电话\n李梅,13900001357\n王强,13900002468\n,\n小区,房号\n青石花园,3-2-501\n青石花园,3-2-502\n");

        assertThat(tables.heads)
                .extracting(TableHead::headers)
                .containsExactly(List.of("姓名", "电话"), List.of("小区", "房号"));
        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, DATA, BLANK);
        assertThat(tables.roles.get(1)).containsExactly(HEADER, DATA, DATA);
    }

    @Test
    void tablesBelowEachOtherMayHaveTitlesOrNothingBetweenThem() throws IOException {
        ReadTables tables = read("""
                一、业主,,
                姓名,电话,房号
                李梅,13900001357,3-2-501
                王强,13900002468,3-2-502

                二、租户,,
                姓名,手机号码,租金
                赵红,13900003579,1200
                姓名,职务,电话
                孙伟,保安,13900004680
                """);

        assertThat(tables.heads)
                .extracting(TableHead::headers)
                .containsExactly(List.of("姓名", "电话", "房号"), List.of("姓名", "手机号码", "租金"), List.of("姓名", "职务", "电话"));
        assertThat(tables.roles)
                .containsExactly(
                        List.of(TITLE, HEADER, DATA, DATA, BLANK), List.of(TITLE, HEADER, DATA), List.of(HEADER, DATA));
    }

    @Test
    void theTitleOfASectionWhoseHeaderIsRepeatedIsNoPerson() throws IOException {
        ReadTables tables = read("姓名,电话,金额\n李梅,13900001357,20\n二月份\n姓名,电话,金额\n王强,13900002468,22\n");

        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, TITLE, REPEATED_HEADER, DATA);
    }

    @Test
    void aHeaderInTwoLanguagesIsNoPerson() throws IOException {
        ReadTables tables = read("姓名,电话,单位\nName,Phone,Company\n李梅,13900001357,青石公司\n");

        assertThat(tables.roles.get(0)).containsExactly(HEADER, REPEATED_HEADER, DATA);
    }

    @Test
    void watermarksSignaturesCountsAndRulesAreNoData() throws IOException {
        ReadTables tables = read("""
                更多资源请加微信 ziyuan8888,,
                姓名,电话,单位
                ----,----,----
                李梅,13900001357,青石公司
                更多资源请加微信 ziyuan8888,,
                王强,,
                本数据仅供学习，请于24小时内删除,,
                共2条记录,,
                制表人：王会计,审核：李主任,2023年12月31日
                """);

        assertThat(tables.roles.get(0)).containsExactly(TITLE, HEADER, NOTE, DATA, NOTE, DATA, NOTE, TOTAL, NOTE);
    }

    @Test
    void aRowWithNothingButARemarkBelongsToTheRowAboveAndIsData() throws IOException {
        ReadTables tables = read("姓名,电话,备注\n李梅,13900001357,\n,,已加微信，请勿再打电话\n");

        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, DATA);
    }

    @Test
    void aHeaderIsFoundBelowMuchText() throws IOException {
        ReadTables tables = read("本协议由甲乙双方签订,,\n".repeat(80) + "姓名,电话,单位\n李梅,13900001357,青石公司\n");

        assertThat(tables.heads.get(0).headerRow()).isEqualTo(81);
    }

    @Test
    void peopleAboveTheHeaderOfAnotherTableAreNotItsTitle() throws IOException {
        ReadTables tables = read(
                "李梅,13900001357,青石公司\n王强,13900002468,蓝天学校\n赵红,13900003579,蓝天学校\n,,\n姓名,职务,电话\n孙伟,保安,13900004680\n");

        assertThat(tables.roles).containsExactly(List.of(DATA, DATA, DATA, BLANK), List.of(HEADER, DATA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名,李梅,性别,女|电话,13900001357|住址,青石路5号", "姓名：,李梅,性别：,女|电话：,13900001357|住址：,青石路5号"})
    void theRowsOfAFormAreOneRecord(String form) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : List.of("李梅", "王强", "赵红")) {
            text.append("客户登记表,,,\n")
                    .append(form.replace("李梅", name).replace('|', '\n'))
                    .append("\n\n");
        }
        ReadTables tables = read(text.toString());

        assertThat(tables.heads).singleElement().satisfies(head -> {
            assertThat(head.headers()).containsExactly("姓名", "性别", "电话", "住址");
            assertThat(head.headerRow()).isZero();
        });
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("李梅", "女", "13900001357", "青石路5号"),
                        List.of("王强", "女", "13900001357", "青石路5号"),
                        List.of("赵红", "女", "13900001357", "青石路5号"));
        assertThat(tables.roles.get(0))
                .filteredOn(role -> role != BLANK)
                .containsExactly(TITLE, DATA, JOINED, JOINED, TITLE, DATA, JOINED, JOINED, TITLE, DATA, JOINED, JOINED);
    }

    /** One form lacks its first row, one its last; two people are never one. */
    @Test
    void formsWithHolesStayApart() throws IOException {
        ReadTables tables = read("""
                姓名：李梅
                电话：13900001357
                住址：青石路5号

                电话：13900002468
                住址：青石路7号

                姓名：王强
                电话：13900003579

                姓名：赵红
                电话：13900004680
                住址：青石路9号
                要求不再拨打
                """);

        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("李梅", "13900001357", "青石路5号"),
                        List.of("", "13900002468", "青石路7号"),
                        List.of("王强", "13900003579", ""),
                        List.of("赵红", "13900004680", "青石路9号", "要求不再拨打"));
    }

    /** Two cards beside each other are two people. */
    @Test
    void formsBesideEachOtherAreNotOne() throws IOException {
        ReadTables tables = read("姓名：李梅,姓名：王强\n电话：13900001357,电话：13900002468\n\n".repeat(4));

        assertThat(tables.data.get(0))
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain("李梅 姓名"));
        assertThat(tables.roles.get(0))
                .filteredOn(role -> role != BLANK)
                .hasSize(8)
                .containsOnly(DATA);
    }

    /** What people are stands in front of them; each row is somebody else. */
    @Test
    void namesInFrontOfPeopleMakeNoForms() throws IOException {
        ReadTables tables = read("业主,李梅\n租户,王强\n业主,赵红\n租户,孙伟\n业主,周杰\n租户,吴敏\n");

        assertThat(tables.data.get(0)).hasSize(6);
    }

    @Test
    void aHeaderOfThreeRowsIsOneHoweverOftenItComes() throws IOException {
        String header = "序号,基本信息,,,房产\n,姓名,联系方式,,小区\n,,手机,座机,\n";
        String people = "1,李梅,13900001357,0310-3000001,青石花园\n2,王强,13900002468,0310-3000002,青石花园\n";
        ReadTables tables = read("客户信息汇总表,,,,\n" + header + people + header + people);

        assertThat(tables.heads.get(0).headers()).containsExactly("序号", "姓名", "手机", "座机", "小区");
        assertThat(tables.roles.get(0))
                .containsExactly(
                        TITLE,
                        HEADER,
                        HEADER,
                        HEADER,
                        DATA,
                        DATA,
                        REPEATED_HEADER,
                        REPEATED_HEADER,
                        REPEATED_HEADER,
                        DATA,
                        DATA);
    }

    @Test
    void aTotalAboveTheHeaderIsNoPartOfIt() throws IOException {
        ReadTables tables = read("合计：,2户,,300000\n,,,\n,户主,电话,余额\n,李梅,13900001357,1000\n,王强,13900002468,2000\n");

        assertThat(tables.heads.get(0).headers()).containsExactly("", "户主", "电话", "余额");
        assertThat(tables.roles.get(0)).containsExactly(TITLE, BLANK, HEADER, DATA, DATA);
    }

    @Test
    void pagesOfAReportHaveTheirTitles() throws IOException {
        String people = "姓名,电话,金额\n李梅,13900001357,10\n王强,13900002468,20\n本页小计,,30\n";
        ReadTables tables = read("对账单,第1页,\n" + people + "对账单,第2页,\n" + people);

        assertThat(tables.roles.get(0))
                .containsExactly(TITLE, HEADER, DATA, DATA, TOTAL, TITLE, REPEATED_HEADER, DATA, DATA, TOTAL);
    }

    @Test
    void aWatermarkIsNoPersonWhereverItStands() throws IOException {
        ReadTables tables =
                read("姓名,电话,住址,备注\n李梅,13900001357,青石路5号,\n,,内部资料 严禁外传,\n王强,13900002468,青石路7号,\n,,,要求不再拨打\n");

        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, NOTE, DATA, DATA);
    }

    @Test
    void linesThatEachNameAPersonAndANumberAreAList() throws IOException {
        ReadTables tables = read("李梅,13900001357\n王强 13900002468\n赵红，13900003579\n孙伟\t13900004680\n周杰13900005791\n");

        assertThat(tables.data.get(0)).hasSize(5);
        assertThat(tables.problems()).isEmpty();
    }

    @Test
    void aLineThatNamesEveryValueIsARecord() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : List.of("李梅", "王强", "赵红", "孙伟")) {
            lines.append("姓名:").append(name).append(" 电话:13900001357 地址:青石路5号 2单元\n");
        }
        ReadTables tables = read(lines.toString());

        assertThat(tables.heads.get(0).headers()).containsExactly("姓名", "电话", "地址");
        assertThat(tables.data.get(0)).hasSize(4).contains(List.of("孙伟", "13900001357", "青石路5号 2单元"));
    }

    @Test
    void aPartOfTheListIsNoPerson() throws IOException {
        ReadTables tables = read("""
                姓名,电话,单位
                销售部,,
                李梅,13900001357,青石公司
                王强,13900002468,青石公司
                二、财务,,
                赵红,13900003579,青石公司
                孙丽,,
                王经理,,
                """);

        assertThat(tables.roles.get(0)).containsExactly(HEADER, TITLE, DATA, DATA, TITLE, DATA, DATA, DATA);
    }

    @Test
    void formsOneBelowTheOtherKeepEveryRow() throws IOException {
        String form = "姓名,李梅,性别,女\n电话,13900001357,,\n单位,青石公司,,\n住址,青石路5号,,\n";
        ReadTables tables = read(form + ",,,\n" + form);

        assertThat(tables.heads).singleElement().satisfies(head -> assertThat(head.headerRow())
                .isZero());
        assertThat(tables.roles.get(0)).containsExactly(DATA, DATA, DATA, DATA, BLANK, DATA, DATA, DATA, DATA);
    }

    @Test
    void unitsTextsWrittenAcrossAndCountsOfOtherProgramsAreNoData() throws IOException {
        ReadTables tables = read("""
                姓名,电话,面积,总价
                ,,(㎡),（万元）
                李梅,13900001357,88,120
                仅供内部查阅使用,仅供内部查阅使用,仅供内部查阅使用,仅供内部查阅使用
                王强,13900002468,90,150
                王强,王强,王强,王强
                (2 rows),,,
                """);
        assertThat(tables.roles.get(0)).containsExactly(HEADER, NOTE, DATA, NOTE, DATA, DATA, TOTAL);

        tables = read(
                "Nr.;Nachname;Vorname;Telefon\n1;Weiß;Änne;0351 315337\n2;Groß;Jörg;0351 524653\nSumme: 15 Kunden;;;\n");
        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, DATA, TOTAL);
    }

    @Test
    void aPersonCalledLikeATotalIsData() throws IOException {
        ReadTables tables = read("姓名,电话,单位\n合计文,13900001357,青石公司\n王强,13900002468,青石公司\n");

        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, DATA);
    }

    private ReadTables read(String text) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text);
        return ReadTables.of(file);
    }
}
