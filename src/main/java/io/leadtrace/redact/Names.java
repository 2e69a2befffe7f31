package io.leadtrace.redact;

import io.leadtrace.pii.HeaderWords;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a file's people, to be found again under any spelling: Traditional, with blanks, in Pinyin. */
final class Names {
    private static final PiiKind NAME = PiiKinds.named("person-name");
    private static final int MOST = 2_000_000;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 40;

    private final Set<String> texts = new HashSet<>();
    private final Set<String> chinese = new HashSet<>();
    private final Set<String> latin = new HashSet<>();
    private final Set<String> sounds = new HashSet<>();
    private int longest;
    private boolean full;

    /** Takes in the names in a cell. */
    void add(String text) {
        if (text.length() < 2 || text.indexOf('*') >= 0 || full || !texts.add(text)) {
            return;
        }
        full = texts.size() >= MOST;
        NAME.split(text).forEach(this::addOne);
    }

    private void addOne(String name) {
        PiiKind.Forms forms = NAME.forms(name);
        String canonical = forms.canonical();
        if (canonical.codePoints().anyMatch(PlainText::isHan)) {
            addChinese(canonical.replace("·", ""));
            addChinese(PlainText.of(name).toString().replace("·", ""));
        } else if (name.length() <= LONGEST) {
            latin.add(words(PlainText.of(name).toString()));
        }
        if (!forms.keys().isEmpty() && forms.keys().get(0).indexOf(' ') > 0) {
            sounds.add(forms.keys().get(0));
        }
    }

    private void addChinese(String name) {
        if (name.length() > 1 && name.length() <= LONGEST && !HeaderWords.isWord(name)) {
            chinese.add(name);
            longest = Math.max(longest, name.length());
        }
    }

    /** Whether there were too many to keep, so that more may stand anywhere. */
    boolean isFull() {
        return full;
    }

    /** Marks the names in a plain text. */
    void mark(String plain, boolean[] marked) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean begins = i == 0 || !isLatin(plain.charAt(i - 1));
            if (PlainText.isHan(c)) {
                markChinese(plain, i, marked);
            } else if (isLatin(c) && begins) {
                markLatin(plain, i, marked);
            }
        }
    }

    private void markChinese(String plain, int from, boolean[] marked) {
        StringBuilder run = new StringBuilder();
        for (int i = from; i < plain.length() && run.length() < longest; i++) {
            char c = plain.charAt(i);
            if (PlainText.isHan(c)) {
                run.append(c);
                if (chinese.contains(run.toString())) {
                    java.util.Arrays.fill(marked, from, i + 1, true);
                }
            } else if ("·•・.-_ ".indexOf(c) < 0 || i > 0 && "·•・.-_ ".indexOf(plain.charAt(i - 1)) >= 0) {
                break;
            }
        }
    }

    private void markLatin(String plain, int from, boolean[] marked) {
        int words = 0;
        for (int i = from; i < plain.length() && i - from < LONGEST && words < MOST_WORDS; i++) {
            char c = plain.charAt(i);
            boolean ends = i + 1 == plain.length() || !isLatin(plain.charAt(i + 1));
            if (isLatin(c) && ends) {
                words++;
                if (isName(plain.substring(from, i + 1))) {
                    java.util.Arrays.fill(marked, from, i + 1, true);
                }
            } else if (!isLatin(c) && " ,.-_'".indexOf(c) < 0) {
                break;
            }
        }
    }

    private boolean isName(String text) {
        if (latin.isEmpty() && sounds.isEmpty()) {
            return false;
        }
        String words = words(text);
        if (latin.contains(words)) {
            return true;
        }
        List<String> keys = NAME.keys(words);
        return !keys.isEmpty() && sounds.contains(keys.get(0));
    }

    /** Words in lower case with one blank between them. */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && !Character.isIdeographic(letter);
    }
}
