package io.leadtrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.TableHead;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinkedPairsTest {
    private static final int PEOPLE = 300;
    private static final List<String> KINDS = List.of("last-name", "first-name", "birth-date", "city", "phone");

    private final CellTable table = new CellTable();
    private final Random random = new Random(4);

    @AfterEach
    void close() {
        table.close();
    }

    private static ContactList list(int id, int rows) {
        return new ContactList(
                id,
                new SourceFile("list" + id + ".csv", "", 0, Instant.EPOCH, null),
                new TableHead(0, "", false, 1, KINDS, List.of(), List.of()),
                new Profile(IntStream.range(0, KINDS.size())
                        .mapToObj(column -> new ColumnProfile(
                                column, KINDS.get(column), KINDS.get(column), 1, List.of(), List.of()))
                        .toList()),
                rows,
                List.of());
    }

    private String[] person(int id) {
        return new String[] {
            "last" + random.nextInt(40),
            "first" + random.nextInt(60),
            "born" + random.nextInt(2000),
            "city" + random.nextInt(4),
            "phone" + id
        };
    }

    private void row(int list, int row, String... values) {
        for (int column = 0; column < values.length; column++) {
            if (!values[column].isEmpty()) {
                table.at(list, row, column, KINDS.get(column), values[column]);
            }
        }
    }

    /** The same person with one or two values gone, changed or swapped. */
    private String[] distorted(String[] person) {
        String[] copy = person.clone();
        switch (random.nextInt(3)) {
            case 0 -> copy[random.nextInt(copy.length)] = "";
            case 1 -> copy[4] = "changed" + random.nextInt();
            default -> {
                copy[0] = person[1];
                copy[1] = person[0];
            }
        }
        return copy;
    }

    @Test
    void peopleAreFoundAgainInAnotherOrderAndWithErrors() {
        Set<String> truth = new HashSet<>();
        for (int id = 1; id <= PEOPLE; id++) {
            String[] person = person(id);
            row(0, id, person);
            if (id % 3 > 0) {
                row(1, PEOPLE + 1 - id, distorted(person));
                truth.add(id + "-" + (PEOPLE + 1 - id));
            } else {
                row(1, PEOPLE + 1 - id, person(-id));
            }
        }
        List<LinkedPair> pairs = LinkedPairs.of(table.corpus(), list(0, PEOPLE), list(1, PEOPLE));
        assertThat(pairs).doesNotHaveDuplicates().allMatch(pair -> pair.score() >= 0.5 && pair.score() <= 1);
        long right = pairs.stream()
                .filter(pair -> truth.contains(pair.rowA() + "-" + pair.rowB()))
                .count();
        assertThat((double) right / pairs.size()).as("precision").isGreaterThan(0.97);
        assertThat((double) right / truth.size()).as("recall").isGreaterThan(0.95);
    }

    @Test
    void withinOneListEveryPairStandsOnceAndNoRowWithItself() {
        for (int id = 1; id <= PEOPLE; id++) {
            String[] person = person(id);
            row(0, id, person);
            if (id <= 3) {
                row(0, PEOPLE + id, person);
                row(0, PEOPLE + 3 + id, person);
            }
        }
        List<LinkedPair> pairs = LinkedPairs.of(table.corpus(), list(0, PEOPLE + 6), list(0, PEOPLE + 6));
        assertThat(pairs.stream().map(pair -> pair.rowA() + "-" + pair.rowB()))
                .contains("1-301", "1-304", "301-304", "2-302", "3-306")
                .hasSizeBetween(9, 10);
        assertThat(pairs).allMatch(pair -> pair.rowA() < pair.rowB());
    }

    @Test
    void listsWithoutCommonColumnsHaveNoPairs() {
        ContactList none =
                new ContactList(2, list(0, 1).file(), list(0, 1).head(), new Profile(List.of()), 1, List.of());
        assertThat(LinkedPairs.of(table.corpus(), list(0, 1), none)).isEmpty();
    }
}
