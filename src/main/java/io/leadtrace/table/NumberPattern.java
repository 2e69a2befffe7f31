package io.leadtrace.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number format of a workbook (ECMA-376 part 1, 18.8.31): its sections, their conditions, and words among digits. */
final class NumberPattern {
    private static final Pattern TOKEN = Pattern.compile(
            "\"([^\"]*)\"|\\\\(.)|_.|\\*.|(\\[(?:[<>=]{1,2})\\s*-?[0-9.]+\\s*\\])|\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]|\\[[^\\]]*\\]"
                    + "|(General)|([0#?])|(;)|(.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("\\[([<>=]+)\\s*(-?[0-9.]+)\\s*\\]");

    /** One piece of a section: a literal, a digit's place, or one of the signs {@code . , % g} that mean something. */
    private record Piece(char kind, String text) {}

    private static final class Section {
        private final List<Piece> pieces = new ArrayList<>();
        private String comparison = "";
        private double bound;
        private boolean readable = true;
        private final StringBuilder text = new StringBuilder();
        private DatePattern date;
    }

    private final List<Section> sections = new ArrayList<>();
    private final DoubleFunction<String> general;

    /** @param general writes a number where a section says that it is written as if it had no format */
    NumberPattern(String format, DoubleFunction<String> general) {
        this.general = general;
        Section section = new Section();
        sections.add(section);
        Matcher token = TOKEN.matcher(format);
        while (token.find()) {
            if (token.group(7) != null) {
                section = new Section();
                sections.add(section);
            } else {
                section.text.append(token.group());
                add(section, token);
            }
        }
        for (Section one : sections) {
            String text = one.text.toString();
            one.date = DatePattern.isDate(0, text) ? new DatePattern(text) : null;
        }
    }

    private static void add(Section section, Matcher token) {
        String literal =
                token.group(1) != null ? token.group(1) : token.group(2) != null ? token.group(2) : token.group(4);
        if (literal != null) {
            section.pieces.add(new Piece('"', literal));
        } else if (token.group(3) != null) {
            Matcher condition = CONDITION.matcher(token.group(3));
            if (condition.matches()) {
                section.comparison = condition.group(1);
                section.bound = Double.parseDouble(condition.group(2));
            }
        } else if (token.group(5) != null) {
            section.pieces.add(new Piece('g', ""));
        } else if (token.group(6) != null) {
            section.pieces.add(new Piece('0', token.group(6)));
        } else if (token.group(8) != null) {
            char c = token.group(8).charAt(0);
            if (c == '.' || c == ',' || c == '%') {
                section.pieces.add(new Piece(c, token.group(8)));
            } else {
                section.readable &= c != 'E' && c != 'e' && c != '/' && c != '@';
                section.pieces.add(new Piece('"', token.group(8)));
            }
        }
    }

    /** The number as the format writes it; null for exponents and fractions, which are not written here. */
    String of(double value, boolean since1904) {
        int chosen = choose(value);
        Section section = sections.get(chosen);
        if (section.date != null && value >= 0) {
            return section.date.of(value, since1904);
        }
        if (!section.readable) {
            return null;
        }
        boolean signed = chosen == 1 && section.comparison.isEmpty();
        return write(section, signed ? Math.abs(value) : value);
    }

    private int choose(double value) {
        int numeric = Math.min(sections.size(), 3);
        boolean conditions = sections.stream().anyMatch(section -> !section.comparison.isEmpty());
        if (!conditions) {
            return numeric == 1 ? 0 : value < 0 ? 1 : value == 0 && numeric == 3 ? 2 : 0;
        }
        for (int i = 0; i < numeric; i++) {
            if (holds(sections.get(i), value)) {
                return i;
            }
        }
        return numeric - 1;
    }

    private static boolean holds(Section section, double value) {
        return switch (section.comparison) {
            case "" -> true;
            case "<" -> value < section.bound;
            case "<=" -> value <= section.bound;
            case ">" -> value > section.bound;
            case ">=" -> value >= section.bound;
            case "=" -> value == section.bound;
            default -> value != section.bound;
        };
    }

    private String write(Section section, double value) {
        List<Piece> pieces = section.pieces;
        int point = -1;
        int lastDigit = -1;
        int lastWhole = -1;
        int decimals = 0;
        int percents = 0;
        for (int i = 0; i < pieces.size(); i++) {
            char kind = pieces.get(i).kind();
            point = kind == '.' && point < 0 ? i : point;
            percents += kind == '%' ? 1 : 0;
            if (kind == '0') {
                lastDigit = i;
                lastWhole = point < 0 ? i : lastWhole;
                decimals += point < 0 ? 0 : 1;
            }
        }
        boolean grouped = false;
        int thousands = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == ',') {
                grouped |= i < lastWhole;
                thousands += i > lastWhole && i >= lastDigit || i > lastWhole && i < point ? 1 : 0;
            }
        }
        boolean digits = lastDigit >= 0;
        BigDecimal number = BigDecimal.valueOf(Math.abs(value))
                .movePointRight(2 * percents)
                .movePointLeft(digits ? 3 * thousands : 0)
                .setScale(decimals, RoundingMode.HALF_UP);
        String plain = number.toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder text = new StringBuilder();
        if (value < 0 && digits && number.signum() != 0) {
            text.append('-');
        }
        places(
                pieces,
                point,
                whole.equals("0") ? "" : whole,
                dot < 0 ? "" : plain.substring(dot + 1),
                grouped,
                text,
                value);
        return text.toString();
    }

    private void places(
            List<Piece> pieces,
            int point,
            String whole,
            String decimals,
            boolean grouped,
            StringBuilder text,
            double value) {
        int left = 0;
        for (int i = 0; i < (point < 0 ? pieces.size() : point); i++) {
            left += pieces.get(i).kind() == '0' ? 1 : 0;
        }
        boolean first = true;
        int right = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case '"', '%' -> text.append(piece.text());
                case '.' -> text.append('.');
                case 'g' -> text.append(general.apply(value));
                case '0' -> {
                    if (point >= 0 && i > point) {
                        char digit = right < decimals.length() ? decimals.charAt(right) : '0';
                        boolean more = !decimals.substring(Math.min(right, decimals.length()))
                                .matches("0*");
                        right++;
                        text.append(more || piece.text().equals("0") ? Character.toString(digit) : blank(piece));
                    } else {
                        int from = first ? 0 : Math.max(0, whole.length() - left);
                        for (int place = Math.max(left, first ? whole.length() : left); place >= left; place--) {
                            int at = whole.length() - place;
                            String digit = at >= from && at < whole.length() && at >= 0
                                    ? whole.substring(at, at + 1)
                                    : piece.text().equals("0") ? "0" : blank(piece);
                            text.append(digit);
                            if (grouped && place > 1 && (place - 1) % 3 == 0 && !digit.isBlank()) {
                                text.append(',');
                            }
                        }
                        first = false;
                        left--;
                    }
                }
                default -> {}
            }
        }
    }

    private static String blank(Piece piece) {
        return piece.text().equals("?") ? " " : "";
    }
}
