package io.leadtrace.worlds;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Big files to measure speed and memory with. */
public final class Load {
    private static final List<Field> TEN = List.of(
            Field.NUMBER,
            Field.NAME,
            Field.PHONE,
            Field.EMPLOYER,
            Field.DEED,
            Field.ADDRESS,
            Field.NATIONAL_ID,
            Field.EMAIL,
            Field.BIRTH,
            Field.GENDER);
    private static final List<Field> TWELVE = List.of(
            Field.NUMBER,
            Field.NAME,
            Field.PHONE,
            Field.EMPLOYER,
            Field.DEED,
            Field.ADDRESS,
            Field.NATIONAL_ID,
            Field.EMAIL,
            Field.BIRTH,
            Field.GENDER,
            Field.LOAN,
            Field.DATE);

    private final Town town = new Town(1, 200_000, 0);
    private final Clerk clerk = new Clerk(1);
    private final Dice dice = Dice.of(1, "load");

    /**
     * Writes into the folder named: {@code million.csv} (1,000,000 rows of 10 columns about 200,000 people), {@code
     * unique.csv} (as many people as rows, 200,000 for each of so many towns as the next word says, or of five), {@code workbook.xlsx} (200,000 rows of 12 columns), and {@code case}: a leak of 3,146 rows and twelve lists of 4,000 rows.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Load load = new Load();
        load.csv(folder.resolve("million.csv"), 1_000_000);
        new Load().unique(folder.resolve("unique.csv"), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
        load.workbook(folder.resolve("workbook.xlsx"), 200_000);
        twelve().write(folder.resolve("case"));
    }

    private List<String> cells(List<Field> fields, int row) {
        return cells(fields, town.people().get(row % 200_000), row);
    }

    private List<String> cells(List<Field> fields, Person someone, int row) {
        Person person = someone.withPhone(dice.any(Words.PREFIXES) + dice.digits(8));
        return fields.stream().map(field -> clerk.write(field, person, row, 0)).toList();
    }

    private void csv(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(",", TEN.stream().map(clerk::header).toList()) + "\n");
            for (int row = 1; row <= rows; row++) {
                out.write(String.join(",", cells(TEN, row)) + "\n");
            }
        }
    }

    private void unique(Path file, int towns) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(",", TEN.stream().map(clerk::header).toList()) + "\n");
            for (int seed = 1; seed <= towns; seed++) {
                Town there = seed == 1 ? town : new Town(seed, 200_000, 0);
                for (int place = 0; place < 200_000; place++) {
                    int row = (seed - 1) * 200_000 + place + 1;
                    out.write(String.join(",", cells(TEN, there.people().get(place), row)) + "\n");
                }
            }
        }
    }

    private void workbook(Path file, int rows) throws IOException {
        List<List<String>> grid = new ArrayList<>();
        grid.add(TWELVE.stream().map(clerk::header).toList());
        for (int row = 1; row <= rows; row++) {
            grid.add(cells(TWELVE, row));
        }
        Xlsx xlsx = new Xlsx("admin", "Microsoft Excel");
        xlsx.sheet("Sheet1", false, grid, true);
        Files.write(file, xlsx.bytes());
    }

    private static World twelve() {
        Town town = new Town(2, 12_000, 0.03);
        Dice dice = Dice.of(2, "twelve");
        List<Integer> everybody = IntStream.range(0, 12_000).boxed().toList();
        List<Field> fields = List.of(Field.NAME, Field.PHONE, Field.EMPLOYER, Field.DEED, Field.ADDRESS);
        List<World.Kept> lists = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            Sheet list = Sheet.kept(new Clerk(i), town, dice.shuffled(everybody).subList(0, 4_000), fields, 0);
            String name = "list-" + i;
            lists.add(new World.Kept(
                    i % 2 == 0
                            ? ListFile.csv(name + ".csv", StandardCharsets.UTF_8, false, ",")
                            : ListFile.workbook(name + ".xlsx", "", "Sheet1", "admin", "Microsoft Excel", true),
                    list));
        }
        Sheet source = lists.get(6).sheet();
        Sheet leak = source.with(source.lines().subList(300, 3_446))
                .columns(fields.subList(0, 4))
                .mistyped(0.01, dice);
        return new World(
                "a block",
                new World.Kept(ListFile.workbook("leak.xlsx", "", "Sheet1", "", "", true), leak),
                lists,
                Set.of(lists.get(6).name()));
    }
}
