package io.leadtrace.table;

import java.io.IOException;

/** The tags of a part of a workbook one after another; names without their prefixes. One thread. */
interface XmlTags {

    /** Goes on to the next tag; false at the document's end. An empty element opens and closes. */
    boolean next() throws IOException;

    /** Whether the tag at hand opens an element; otherwise it closes one. */
    boolean opens();

    /** The name of the tag at hand. */
    XlsxName name();

    /** How many attributes the opening tag at hand has; those that declare prefixes may be left out. */
    int attributes();

    /** The name of an attribute of the opening tag at hand, from 0. */
    XlsxName attributeName(int index);

    /** The value of an attribute of the opening tag at hand, from 0. */
    String attribute(int index) throws IOException;

    /** The value of an attribute of the opening tag at hand; null without it. */
    default String attribute(XlsxName name) throws IOException {
        for (int i = 0; i < attributes(); i++) {
            if (attributeName(i) == name) {
                return attribute(i);
            }
        }
        return null;
    }

    /** The text of the element that opened, which may hold no other, and goes on to the tag that closes it. */
    String text() throws IOException;
}
