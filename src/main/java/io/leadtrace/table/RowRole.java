package io.leadtrace.table;

/** What a row is in its table. Every row of a file has exactly one role. */
public enum RowRole {
    /** The names of the columns; where a header takes several rows, each of them. */
    HEADER,
    /** A record. */
    DATA,
    /** A title, a subtitle or a line above the table. */
    TITLE,
    /** A header that is repeated down the sheet. */
    REPEATED_HEADER,
    /** A total, a subtotal or a count. */
    TOTAL,
    /** Advertising, a watermark, a remark about the table. */
    NOTE,
    /** A row of a form, whose cells stand in the record above it. */
    JOINED,
    /** Nothing in it. */
    BLANK
}
