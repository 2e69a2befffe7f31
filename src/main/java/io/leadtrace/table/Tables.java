package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.pii.HeaderWords;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.apache.poi.EncryptedDocumentException;

/** Reads the tables of a file, whatever its format. */
public final class Tables {
    private Tables() {}

    /** Takes in beforehand what the first file would otherwise wait for: what formats there are, and what headers say. */
    public static void prepare() {
        HeaderWords.isWord("");
        TableFormats.ALL.forEach(TableFormat::name);
    }

    /**
     * Hands the tables of a file to the visitor in one pass. Whatever is in the file, this returns and does not throw:
     * what could not be read is in the result's problems.
     */
    public static Reading read(Exhibit exhibit, ReadOptions options, FileVisitor visitor) {
        TableFinder finder = new TableFinder(visitor, !options.asTheyStand());
        ReadingNotes notes = readGrid(exhibit, options, finder);
        try {
            finder.close();
        } catch (VisitorException e) {
            throw e.cause();
        } catch (HeldRows.NoRoom e) {
            notes.problem(Message.of("table.large", notes.format));
        }
        if (finder.found() == 0 && !notes.hasProblems()) {
            notes.noTable();
        }
        return notes.reading();
    }

    /** Hands the sheets of a file to the visitor as they stand; like {@link #read} this does not throw. */
    public static Reading grids(Exhibit exhibit, ReadOptions options, GridVisitor visitor) {
        return readGrid(exhibit, options, visitor).reading();
    }

    private static ReadingNotes readGrid(Exhibit exhibit, ReadOptions options, GridVisitor visitor) {
        ReadingNotes notes = new ReadingNotes(exhibit);
        try {
            if (exhibit.head(1).length == 0) {
                notes.empty();
            } else if (!TableFormats.read(exhibit, options, visitor, notes)) {
                notes.unknown();
            }
        } catch (TooLargeException | HeldRows.NoRoom | OutOfMemoryError e) {
            notes.problem(Message.of("table.large", notes.format));
        } catch (EncryptedDocumentException e) {
            notes.problem(Message.of("table.encrypted"));
        } catch (AccessDeniedException e) {
            notes.problem(Message.of("source.unreadable"));
        } catch (VisitorException e) {
            throw e.cause();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            notes.problem(Message.of("table.broken", notes.format.isEmpty() ? "?" : notes.format));
        }
        return notes;
    }
}
