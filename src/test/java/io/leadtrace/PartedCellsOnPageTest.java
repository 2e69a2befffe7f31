package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a trace reads the rows it shows again: a number parted from a name in its cell stands there as a row of its own. */
class PartedCellsOnPageTest {
    private static final String FAMILIES = "钱孙李周吴郑王冯陈褚";
    private static final String GIVEN = "鲲禾砚川珀岳澜汐桐榆";

    /** A line of two rows beside each other whose values are the same number. */
    private static final Pattern NUMBERS =
            Pattern.compile("<tr class=\"same\"><th scope=\"row\">客户</th><td>(139[0-9]{8})</td><td>\\1</td>");

    @TempDir
    Path folder;

    @BeforeEach
    void aLeakWithNamesAndNumbersInOneCellAndItsSource() throws IOException {
        List<String> leak = new ArrayList<>(List.of("客户,单位,住址"));
        List<String> source = new ArrayList<>(List.of("姓名,电话,单位,住址"));
        for (int i = 0; i < 80; i++) {
            String name = "" + FAMILIES.charAt(i % 10) + GIVEN.charAt(i / 10) + GIVEN.charAt((i + 3) % 10);
            String number = Long.toString(13_900_001_357L + 7_919L * i);
            String rest = ",青石" + i % 40 + "公司,第" + i % 13 + "号楼" + i + "室";
            leak.add(name + " " + number + rest);
            source.add(name + "," + number + rest);
        }
        Files.write(folder.resolve("leak.csv"), leak);
        Files.write(folder.resolve("source.csv"), source);
    }

    private String page(String... more) throws IOException {
        Path page = folder.resolve("page.html");
        List<String> words = new ArrayList<>(List.of(
                "trace",
                folder.resolve("leak.csv").toString(),
                "--against",
                folder.resolve("source.csv").toString(),
                "--format",
                "html",
                "--output",
                page.toString()));
        words.addAll(List.of(more));
        CommandLine said = CommandLine.run(words.toArray(String[]::new));
        assertThat(said.exitCode()).as(said.everything()).isZero();
        return Files.readString(page);
    }

    @Test
    void theNumberStandsBesideThatOfTheSource() throws IOException {
        List<String> numbers = NUMBERS.matcher(page("--reveal"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(numbers).isNotEmpty();
        assertThat(String.join("\n", Files.readAllLines(folder.resolve("source.csv"))))
                .contains(numbers);
    }

    @Test
    void neitherIsShownUnlessItIsAskedFor() throws IOException {
        String page = page();
        assertThat(page).contains("class=\"beside\"");
        assertThat(Files.readAllLines(folder.resolve("source.csv")).stream()
                        .skip(1)
                        .flatMap(line -> List.of(line.split(",")).subList(0, 2).stream()))
                .noneMatch(page::contains);
    }
}
