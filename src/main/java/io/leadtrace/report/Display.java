package io.leadtrace.report;

import io.leadtrace.language.Language;
import io.leadtrace.language.Message;
import io.leadtrace.source.SecretText;

/**
 * How a reader wants to see a result.
 *
 * @param language the language of forms for people; JSON stays English
 * @param width how many columns of characters fit on a line; {@link #UNLIMITED} where nothing needs to be cut
 * @param colour whether colours may be used
 * @param reveal whether personal data is shown
 * @param all whether everything is shown where a form otherwise shows the most important part
 */
public record Display(Language language, int width, boolean colour, boolean reveal, boolean all) {
    /** The width of a file or a pipe. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** A plain masked display without any limit of width. */
    public static Display plain(Language language) {
        return new Display(language, UNLIMITED, false, false, false);
    }

    /** A message in this display's language. */
    public String say(Message message) {
        return say(message, language);
    }

    /** A message in a language, its secrets shown only where this display reveals. */
    String say(Message message, Language spoken) {
        return message.in(
                spoken,
                argument ->
                        argument instanceof SecretText secret && reveal ? secret.reveal() : text(argument.toString()));
    }

    /** A text that is no cell, such as a sheet's name, with personal data in it covered unless this display reveals. */
    public String text(String text) {
        return reveal || text == null ? text : Covered.text(text);
    }

    /** A header of a column of some kind, covered where it looks like a value of the kind unless this display reveals. */
    public String header(String header, String kind) {
        return reveal || header == null ? header : Covered.header(header, kind);
    }
}
