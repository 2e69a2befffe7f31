package io.leadtrace.report;

/** A picture inside a web page. */
interface Drawing {

    /** Draws it; all texts go through the writer, which makes markup in them inert. */
    void draw(HtmlWriter html, Display display);
}
