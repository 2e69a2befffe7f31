package io.leadtrace.report;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes figures as people read them. */
final class Figures {
    private Figures() {}

    /** A cell of a column as text; empty for null. */
    static String text(Object cell, Page.Figure type, Display display) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof io.leadtrace.language.Message message) {
            return display.say(message);
        }
        if (!(cell instanceof Number number)) {
            return cell.toString();
        }
        return switch (type) {
            case SHARE -> share(number.doubleValue());
            case TIMES -> times(number.doubleValue());
            case PROBABILITY -> probability(number.doubleValue());
            case WEIGHT -> weight(number.doubleValue());
            default -> count(number.longValue());
        };
    }

    /** 12,555. */
    static String count(long count) {
        return format("#,##0", (double) count);
    }

    /** 93.2%; what is not all is never shown as 100%, what is not nothing never as 0%. */
    static String share(double share) {
        if (share > 0 && share < 0.001) {
            return "<0.1%";
        }
        if (share < 1 && share > 0.999) {
            return ">99.9%";
        }
        return format(share == 1 || share == 0 ? "0" : "0.0", share * 100) + "%";
    }

    /** 62.9×; what falls short is never rounded up to 1. */
    static String times(double times) {
        return format(times < 1 ? "0.00" : "#,##0.0", Math.floor(times * 100) / 100) + "×";
    }

    /** 0.97; never 0 or 1, as nothing is certain. */
    static String probability(double probability) {
        return probability > 0.99 ? ">0.99" : probability < 0.01 ? "<0.01" : format("0.00", probability);
    }

    /** +3.2, a weight in powers of ten. */
    static String weight(double log10) {
        return Math.abs(log10) < 0.05 ? "0.0" : format("+0.0;-0.0", log10);
    }

    private static String format(String pattern, double number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
