package io.leadtrace.table;

import java.io.IOException;

/** A document holds what {@link PlainXml} does not read, or is no XML at all: a whole parser has to tell. */
final class UnusualXmlException extends IOException {
    private static final long serialVersionUID = 1;
}
