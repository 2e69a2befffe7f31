package io.leadtrace.report;

import io.leadtrace.language.Message;

/** A picture inside a web page. */
interface Drawing {

    /** Its short English name, unique in the page, for links. */
    String name();

    /** What it shows. */
    Message title();

    /** The name of the table it follows; empty for a picture that comes before all tables. */
    default String after() {
        return "";
    }

    /** Draws it, below its title; all texts go through the writer, which makes markup in them inert. */
    void draw(HtmlWriter html, Display display);
}
