package io.leadtrace.language;

import java.util.Locale;

/** A language leadtrace speaks. */
public enum Language {
    EN("en", Locale.ENGLISH),
    ZH_CN("zh-CN", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The BCP 47 tag, as {@code --lang} takes it. */
    public String tag() {
        return tag;
    }

    /** The locale numbers and dates are written in. */
    public Locale locale() {
        return locale;
    }

    /** The language for a locale: Chinese for any Chinese one, English otherwise. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH_CN : EN;
    }
}
