package io.leadtrace.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Structures in Thrift's compact protocol, in which Parquet tells what a file and a page hold. */
final class CompactThrift {
    /** Types of fields and elements. */
    static final int I32 = 5;

    static final int I64 = 6;
    static final int BINARY = 8;
    static final int LIST = 9;
    static final int STRUCT = 12;

    /** Steps between field numbers, and lengths of lists, that fit into the byte of the type. */
    private static final int SHORT = 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int lastField;

    private void field(int number, int type) {
        int step = number - lastField;
        if (step <= 0 || step > SHORT) {
            throw new IllegalArgumentException("field " + number + " after " + lastField);
        }
        bytes.write(step << 4 | type);
        lastField = number;
    }

    CompactThrift number(int field, int value) {
        field(field, I32);
        signed(value);
        return this;
    }

    CompactThrift longNumber(int field, long value) {
        field(field, I64);
        signed(value);
        return this;
    }

    CompactThrift text(int field, String value) {
        return binary(field, value.getBytes(StandardCharsets.UTF_8));
    }

    CompactThrift binary(int field, byte[] value) {
        field(field, BINARY);
        binary(value);
        return this;
    }

    /** Begins a structure that is a field, until {@link #end}. */
    CompactThrift struct(int field) {
        field(field, STRUCT);
        return element();
    }

    /** Begins a list; its elements follow. */
    CompactThrift list(int field, int type, int size) {
        field(field, LIST);
        if (size < SHORT) {
            bytes.write(size << 4 | type);
        } else {
            bytes.write(SHORT << 4 | type);
            unsigned(size);
        }
        return this;
    }

    /** Begins a structure that is an element of a list, until {@link #end}. */
    CompactThrift element() {
        outer.push(lastField);
        lastField = 0;
        return this;
    }

    /** An element of a list. */
    CompactThrift element(int value) {
        signed(value);
        return this;
    }

    /** An element of a list. */
    CompactThrift element(String value) {
        binary(value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Ends the structure begun last; the outermost is begun by nothing. */
    CompactThrift end() {
        bytes.write(0);
        lastField = outer.isEmpty() ? 0 : outer.pop();
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private void binary(byte[] value) {
        unsigned(value.length);
        bytes.writeBytes(value);
    }

    private void signed(long value) {
        unsigned(value << 1 ^ value >> Long.SIZE - 1);
    }

    private void unsigned(long value) {
        long rest = value;
        while (rest >>> 7 != 0) {
            bytes.write((int) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
