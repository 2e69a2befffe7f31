package io.leadtrace.source;

import java.util.Objects;

/**
 * A piece of personal data. Its {@code toString} is the mask, so that logs, messages and reports show no secret by
 * accident; whoever wants the text says {@link #reveal()}.
 */
public final class SecretText {
    private final String text;
    private final String mask;

    /**
     * A secret and what may be shown of it.
     *
     * @param text the value; not null
     * @param mask the value with its telling part covered, as its kind masks it
     */
    public SecretText(String text, String mask) {
        this.text = Objects.requireNonNull(text);
        this.mask = Objects.requireNonNull(mask);
    }

    /** The value itself. */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return mask;
    }
}
