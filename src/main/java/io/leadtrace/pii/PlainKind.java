package io.leadtrace.pii;

import java.util.Set;

/** A kind whose values are compared as they are typed, but for width, case, blanks and traditional characters. */
abstract class PlainKind implements WritingKind {
    /** What people type where there is nothing to say; it links nobody. */
    private static final Set<String> NOTHING = Set.of(
            "无", "暂无", "没有", "不详", "未知", "未填", "空", "-", "--", "---", "/", "\\", ".", "?", "n/a", "na", "nan", "null",
            "none", "nil", "unknown", "#n/a", "*", "**", "***");

    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElse(0);

    private final String name;

    PlainKind(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Likeness examine(String text) {
        String plain = Spelling.plain(text);
        return plain.isEmpty() ? Likeness.NONE : look(Spelling.simplified(plain));
    }

    /** What a plain text that is not empty is, held against this kind; in simplified characters. */
    abstract Likeness look(String plain);

    @Override
    public final String canonical(String text) {
        String form = form(text);
        return form.length() <= LONGEST_NOTHING && NOTHING.contains(form) ? "" : form;
    }

    /** The canonical form, where it need not be looked at whether anything is said at all. */
    String form(String text) {
        return Spelling.folded(text);
    }

    @Override
    public void forms(String text, FormBuffer to) {
        String canonical = canonical(text);
        to.begin(canonical);
        keys(canonical, to);
    }

    /** Writes the keys of a value behind its canonical form, which may be empty. */
    void keys(String canonical, FormBuffer to) {}

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 1, 0);
    }
}
