package io.leadtrace.pii;

import java.util.List;

/** A kind that writes the forms of a value; as texts they are what it wrote. */
interface WritingKind extends PiiKind {
    @Override
    void forms(String text, FormBuffer to);

    @Override
    default List<String> keys(String text) {
        return forms(text).keys();
    }

    @Override
    default Forms forms(String text) {
        FormBuffer forms = new FormBuffer();
        forms(text, forms);
        return forms.forms();
    }
}
