package io.leadtrace.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A form that gives each table of a result a file of its own where it is written to a folder. */
public interface FolderForm extends ReportForm {

    /** The names of the files a result takes. */
    List<String> files(Object result, Display display);

    /** Writes one of these files. */
    void write(String file, Object result, Display display, OutputStream out) throws IOException;
}
