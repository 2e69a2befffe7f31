package io.leadtrace.mark;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Detecting;
import io.leadtrace.detect.Profile;
import io.leadtrace.detect.ProfiledVisitor;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import io.leadtrace.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The data rows of a file in their order, and who each is about by a number or address nobody else in the file has. */
final class People implements ProfiledVisitor {
    private static final List<String> TELLING = List.of("phone", "national-id", "email");

    private final List<Person> rows = new ArrayList<>();
    private final Set<String> twice = new HashSet<>();
    private final Set<String> once = new HashSet<>();
    private int tables;
    private boolean numbered;

    /**
     * A row.
     *
     * @param line where it stands in its file, from 1
     * @param cells its texts, personal data
     * @param who the numbers and addresses in it, by kind and in canonical form
     */
    record Person(long line, List<String> cells, Set<String> who) {
        @Override
        public String toString() {
            return "row " + line;
        }
    }

    /** Reads the files below a path; problems go where they are told. */
    static People of(String path, ReadOptions options, List<Problem> problems, BiConsumer<Exhibit, Reading> each) {
        People people = new People();
        Exhibits.visit(List.of(path), options.passwords(), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                Reading reading = Tables.read(exhibit, options.asTheyStandInFiles(), new Detecting(people));
                problems.addAll(reading.problems());
                each.accept(exhibit, reading);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return people;
    }

    @Override
    public RowVisitor table(TableHead head, Profile profile) {
        tables++;
        numbered |= profile.columns().stream().anyMatch(column -> column.kind().equals("row-number"));
        List<ColumnProfile> telling = profile.columns().stream()
                .filter(column -> TELLING.contains(column.kind()))
                .toList();
        return (row, role) -> {
            if (role != RowRole.DATA) {
                return;
            }
            Set<String> who = new HashSet<>();
            for (ColumnProfile column : telling) {
                PiiKind kind = PiiKinds.named(column.kind());
                for (String value : kind.split(row.reveal(column.index()))) {
                    String canonical = kind.canonical(value);
                    if (!canonical.isEmpty()) {
                        who.add(kind.name() + " " + canonical);
                    }
                }
            }
            for (String one : who) {
                if (!once.add(one)) {
                    twice.add(one);
                }
            }
            List<String> cells = Stream.iterate(0, i -> i < row.width(), i -> i + 1)
                    .map(row::reveal)
                    .toList();
            rows.add(new Person(row.number(), cells, who));
        };
    }

    int tables() {
        return tables;
    }

    /** Whether its rows are numbered, which shows that rows were turned. */
    boolean isNumbered() {
        return numbered;
    }

    List<Person> rows() {
        return rows;
    }

    /** What tells a row from all others of the file. */
    Set<String> telling(Person row) {
        Set<String> telling = new HashSet<>(row.who());
        telling.removeAll(twice);
        return telling;
    }

    /** The place of each row, from 0, by what tells it from all others. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String one : telling(rows.get(i))) {
                places.put(one, i);
            }
        }
        return places;
    }

    /**
     * The pairs of neighbouring rows that carry a bit: each row in one pair at most, both told from all others, one line
     * below the other.
     *
     * @return of each the place of its first row, from 0
     */
    List<Integer> pairs() {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            Person first = rows.get(i);
            Person second = rows.get(i + 1);
            if (second.line() == first.line() + 1
                    && !telling(first).isEmpty()
                    && !telling(second).isEmpty()) {
                pairs.add(i);
                i++;
            }
        }
        return pairs;
    }
}
