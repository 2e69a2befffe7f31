package io.leadtrace.trace;

import io.leadtrace.language.Message;

/** The verbal scale for likelihood ratios of the ENFSI Guideline for Evaluative Reporting (2015). */
final class Support {
    private Support() {}

    /** What a log10 likelihood ratio is called; a negative one supports that the leak came from elsewhere. */
    static Message of(double log10) {
        double size = Math.abs(log10);
        // one figure of rounding, so that what is printed as 2.0 is called what 2.0 is called
        double shown = Math.rint(size * 10) / 10;
        if (shown < Math.rint(Math.log10(2) * 10) / 10) {
            return Message.of("trace.support.none");
        }
        String side = log10 > 0 ? "for." : "against.";
        String words = shown < 1
                ? "weak"
                : shown < 2
                        ? "moderate"
                        : shown < 3
                                ? "moderately-strong"
                                : shown < 4 ? "strong" : shown < 6 ? "very-strong" : "extremely-strong";
        return Message.of("trace.support." + side + words);
    }
}
