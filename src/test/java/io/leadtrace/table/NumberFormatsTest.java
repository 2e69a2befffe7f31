package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as Excel shows them; the expected texts are what Excel displays, not what this program printed. */
class NumberFormatsTest {
    private final NumberText displayed = new NumberText(ReadOptions.DEFAULT.asDisplayed());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00001|0.00001",
                "-0.000051|-0.000051",
                "1.0000000000166E-05|1E-05",
                "0.0000001|0.0000001",
                "0.00000350685|3.50685E-06",
                "-0.00000000408936|-4.08936E-09",
                "0.0001|0.0001",
                "13900001357|13900001357",
                "138000013579|1.38E+11",
                "NaN|2.6965E+308"
            })
    void theGeneralFormatShowsElevenCharacters(String stored, String shown) {
        assertThat(displayed.of(stored, 0, null, false, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|d-mmm|0-Jan",
                "0.25|dd/mm/yyyy hh:mm:ss|00/01/1900 06:00:00",
                "1|yyyy-mm-dd|1900-01-01",
                "60|yyyy-mm-dd|1900-02-29",
                "45360|yyyy\"年\"m\"月\"d\"日\"|2024年3月9日",
                "45360.5555|[$-804]yyyy\"年\"m\"月\"d\"日\" dddd|2024年3月9日 星期六",
                "45360|[$-804]aaaa;@|星期六",
                "0.5555671296296296|h\"时\"mm\"分\"ss\"秒\";@|13时20分01秒",
                "0.5555671296296296|上午/下午h\"时\"mm\"分\";@|下午1时20分",
                "45360|[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@|二〇二四年三月九日",
                "40258|[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|Sunday, March 21, 2010"
            })
    void datesOfTheFirstDaysAndOfChineseFormats(String stored, String format, String shown) {
        assertThat(DatePattern.isDate(164, format)).isTrue();
        assertThat(displayed.of(stored, 164, format, true, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-0.0001|0.000|0.000",
                "-0.5|0.0|-0.5",
                "5|[=5]\"Excellent\";[=4]\"Very Good\";General|Excellent",
                "4|[=5]\"Excellent\";[=4]\"Very Good\";General|Very Good",
                "3|[=5]\"Excellent\";[=4]\"Very Good\";General|3",
                "11|[<10]#\" Wow\";#|11",
                "1|[<10]#\" Wow\";#|1 Wow",
                "1234567|[>=1000]#,##0\"元\";0|1,234,567元",
                "0.125|[<1]0.0%;0|12.5%",
                "7.2|\"(\"0.0\"%)\"|(7.2%)",
                "15.1|0.00E+00\\ \"%\"|1.51E+01 %",
                "0.5|0\\%|1%"
            })
    void numbersUnderConditions(String stored, String format, String shown) {
        assertThat(displayed.of(stored, 164, format, false, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0208333333333333|[=0]?;[<4.16666666666667][hh]:mm:ss;[hh]:mm|00:30:00",
                "5|[=0]?;[<4.16666666666667][hh]:mm:ss;[hh]:mm|120:00",
                "0|[=0]\"-\";yyyy/m/d|-",
                "45360|[=0]\"-\";yyyy/m/d|2024/3/9"
            })
    void datesUnderConditions(String stored, String format, String shown) {
        assertThat(DatePattern.isDate(164, format)).isTrue();
        assertThat(displayed.of(stored, 164, format, true, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#,##0\"元\"", "0.00E+00", "[Red]#,##0", "\"days\" 0", "@", "[$-804]0", "\\d0", "General\"m\""})
    void formatsOfNumbersAreNoDates(String format) {
        assertThat(DatePattern.isDate(164, format)).isFalse();
    }
}
