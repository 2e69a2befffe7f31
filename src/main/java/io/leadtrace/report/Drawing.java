package io.leadtrace.report;

/** A picture inside a web page. */
interface Drawing {

    /** The name of the table it follows; empty for a picture that comes before all tables. */
    default String after() {
        return "";
    }

    /** Draws it; all texts go through the writer, which makes markup in them inert. */
    void draw(HtmlWriter html, Display display);
}
