package io.leadtrace.pii;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Canonical form and keys of one value after the other, each a run of characters that the next value writes over: a text of its
 * own for each of them would be most of what fingerprinting a cell costs. Not safe for use by several threads.
 */
public final class FormBuffer {
    /** How many forms there are: the canonical one at place 0, then the keys. */
    private static final int PLACES = 1 + PiiKind.MOST_KEYS;

    private static final int USUAL = 256;

    /** What a text of many pages needed is not kept. */
    private static final int MOST_KEPT = 1 << 14;

    private char[] characters = new char[USUAL];
    private final int[] from = new int[PLACES];
    private final int[] to = new int[PLACES];
    private int written;
    private int places;
    private char[] value = new char[USUAL];

    /** The characters of a text, in an array that may be longer and is written over by the next. */
    public char[] value(String text) {
        int length = text.length();
        if (value.length < length || value.length > MOST_KEPT) {
            value = new char[Math.max(length, USUAL)];
        }
        text.getChars(0, length, value, 0);
        return value;
    }

    /** What the forms are runs of. */
    public char[] characters() {
        return characters;
    }

    /** Where a form begins: the canonical one at place 0, or the key of a place from 1 to {@link PiiKind#MOST_KEYS}. */
    public int from(int place) {
        return place < places ? from[place] : 0;
    }

    /** Where a form ends; where it begins if there is none. */
    public int to(int place) {
        return place < places ? to[place] : 0;
    }

    /** Begins with a value that has no forms yet, and gives as many characters as its forms may need to be written to. */
    char[] begin(int most) {
        if (characters.length < most || characters.length > MOST_KEPT) {
            characters = new char[Math.max(most, USUAL)];
        }
        written = 0;
        places = 0;
        return characters;
    }

    /** Begins with a value of a canonical form, which may be empty. */
    void begin(String canonical) {
        begin(canonical.length());
        set(0, canonical);
    }

    /** Says which characters a form is. */
    void set(int place, int begin, int end) {
        for (; places <= place; places++) {
            from[places] = 0;
            to[places] = 0;
        }
        from[place] = begin;
        to[place] = end;
        written = Math.max(written, end);
    }

    /** Writes a form behind those that are there. */
    void set(int place, String form) {
        int begin = written;
        append(form);
        set(place, begin, written);
    }

    /** Writes something behind what is there that is not a form, or not a whole one, yet. */
    void append(String text) {
        append(text, text.length());
    }

    /** Writes the first characters of a text. */
    void append(String text, int length) {
        ensure(length);
        text.getChars(0, length, characters, written);
        written += length;
    }

    /** Writes a text and a character behind it. */
    void append(String text, char behind) {
        append(text, text.length());
        append(behind);
    }

    void append(char c) {
        ensure(1);
        characters[written++] = c;
    }

    /** Writes what stands between two places already once more. */
    void append(int begin, int end) {
        ensure(end - begin);
        for (int i = begin; i < end; i++) {
            characters[written++] = characters[i];
        }
    }

    private void ensure(int more) {
        if (written + more > characters.length) {
            characters = Arrays.copyOf(characters, written + more + USUAL);
        }
    }

    /** Where the next character is written. */
    int written() {
        return written;
    }

    /** Takes over forms that are texts. */
    void take(PiiKind.Forms forms) {
        begin(forms.canonical());
        for (int i = 0; i < forms.keys().size(); i++) {
            set(i + 1, forms.keys().get(i));
        }
    }

    /** The forms as texts. */
    PiiKind.Forms forms() {
        if (places == 0) {
            return PiiKind.Forms.NONE;
        }
        List<String> keys = new ArrayList<>(PiiKind.MOST_KEYS);
        for (int place = 1; place < places; place++) {
            keys.add(text(place));
        }
        return new PiiKind.Forms(text(0), List.copyOf(keys));
    }

    private String text(int place) {
        return new String(characters, from[place], to[place] - from[place]);
    }
}
