package io.leadtrace.parquet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of which a row group has few different ones, and no row is without. */
public final class TextColumn extends ParquetColumn {
    private final Map<String, Integer> dictionary = new LinkedHashMap<>();
    private long[] places = new long[1 << 10];

    /** A column of a name, empty. */
    public TextColumn(String name) {
        super(name, Type.TEXT, false);
    }

    /**
     * The values of the next rows.
     *
     * @param some the values there may be
     * @param which the place among them of each row's value, less {@code first}; as many rows as {@code count}
     */
    public void add(List<String> some, int[] which, int first, int count) {
        if (rows + count > places.length) {
            places = Arrays.copyOf(places, Math.max(rows * 2, rows + count));
        }
        int[] found = new int[some.size()];
        Arrays.fill(found, -1);
        for (int row = 0; row < count; row++) {
            int one = which[row] - first;
            if (found[one] < 0) {
                found[one] = place(some.get(one));
            }
            places[rows + row] = found[one];
        }
        rows += count;
    }

    private int place(String value) {
        Integer place = dictionary.get(value);
        if (place == null) {
            place = dictionary.size();
            dictionary.put(value, place);
        }
        return place;
    }

    @Override
    Chunk take() {
        PageBytes distinct = new PageBytes();
        for (String text : dictionary.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            distinct.number(bytes.length);
            distinct.all(bytes);
        }
        int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(dictionary.size() - 1));
        int packed = (rows + PageBytes.PACKED - 1) / PageBytes.PACKED;
        if (places.length < packed * PageBytes.PACKED) {
            places = Arrays.copyOf(places, packed * PageBytes.PACKED);
        }
        Arrays.fill(places, rows, packed * PageBytes.PACKED, 0);
        PageBytes page = new PageBytes();
        page.one(width);
        page.unsigned((long) packed << 1 | 1);
        page.packed(places, 0, packed * PageBytes.PACKED, width);
        Chunk chunk = new Chunk(
                new Page(List.of(distinct), dictionary.size()),
                new Page(List.of(page), rows),
                Encoding.PLACES_IN_DICTIONARY,
                0,
                null,
                null);
        dictionary.clear();
        rows = 0;
        return chunk;
    }
}
