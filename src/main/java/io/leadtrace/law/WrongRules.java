package io.leadtrace.law;

import io.leadtrace.language.Message;

/** What was given as a rule set is none. */
public final class WrongRules extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message told;

    WrongRules(Message told) {
        super(told.key());
        this.told = told;
    }

    /** What is wrong, for a reader. */
    public Message told() {
        return told;
    }
}
