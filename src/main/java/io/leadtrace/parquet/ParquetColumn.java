package io.leadtrace.parquet;

import java.util.List;

/**
 * A column of a Parquet file, and the values of the row group that is being filled. One thread.
 *
 * <p>{@link SteadyColumn}, {@link DigestColumn} and {@link TextColumn} are the columns there are.
 */
public abstract sealed class ParquetColumn permits SteadyColumn, DigestColumn, TextColumn {
    /** How many rows it has. */
    int rows;

    private final String name;
    private final Type type;
    private final boolean optional;

    /** @param optional whether a row may have no value */
    ParquetColumn(String name, Type type, boolean optional) {
        this.name = name;
        this.type = type;
        this.optional = optional;
    }

    /** A type of values as Parquet numbers them: the physical type, and the converted one. */
    enum Type {
        INT32(1, 17),
        INT64(2, 18),
        TEXT(6, 0);

        final int physical;
        final int converted;

        Type(int physical, int converted) {
            this.physical = physical;
            this.converted = converted;
        }
    }

    /** How the values of a page are written, by Parquet's numbers. */
    enum Encoding {
        PLAIN(0),
        RUNS(3),
        DELTAS(5),
        PLACES_IN_DICTIONARY(8);

        final int number;

        Encoding(int number) {
            this.number = number;
        }
    }

    /**
     * A page as it is written, valid until its column is given further values.
     *
     * @param parts its bytes; empty where there is no page
     * @param values how many values it has
     */
    record Page(List<PageBytes> parts, int values) {
        static final Page NONE = new Page(List.of(), 0);

        boolean isEmpty() {
            return parts.isEmpty();
        }

        int size() {
            return parts.stream().mapToInt(PageBytes::size).sum();
        }
    }

    /**
     * The values of a row group.
     *
     * @param dictionary the page of distinct values; empty where there is none
     * @param data the page of values
     * @param encoding how they are written
     * @param nulls how many rows have none
     * @param least the least of them as PLAIN has it; null where that is not told
     * @param most the most of them
     */
    record Chunk(Page dictionary, Page data, Encoding encoding, int nulls, PageBytes least, PageBytes most) {
        /** The same without its values, once they are written. */
        Chunk written() {
            return new Chunk(Page.NONE, Page.NONE, encoding, nulls, least, most);
        }
    }

    final String name() {
        return name;
    }

    final Type type() {
        return type;
    }

    /** Whether a row may have no value. */
    final boolean optional() {
        return optional;
    }

    final int rows() {
        return rows;
    }

    /** What it was filled with; it is empty then. */
    abstract Chunk take();
}
