package io.leadtrace.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the tables of a page, each a sheet. A table inside a cell is a sheet of its own; what stands after it in the
 * table around goes on as a further sheet. Cells that span others stand in the first place they take.
 */
final class HtmlTables {
    /** No cell of a spreadsheet holds more. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final int MOST_COLUMNS_SPANNED = 1_000;
    private static final int MOST_ROWS_SPANNED = 65_534;

    private final HtmlTokens tokens;
    private final boolean displayed;
    private final GridVisitor visitor;
    private final ReadingNotes notes;
    private final OpenRow cells = new OpenRow();
    private final StringBuilder text = new StringBuilder();
    private int[] spanned = new int[64];
    private GridVisitor.Sheet rows;
    private int found;
    private long row;
    private int column;
    private int across = 1;
    private int down = 1;
    private boolean inRow;
    private boolean inCell;
    private boolean inTitle;
    private boolean blankHeld;
    private String stored;
    private String format;
    private long hiddenRows;

    HtmlTables(HtmlTokens tokens, boolean displayed, GridVisitor visitor, ReadingNotes notes) {
        this.tokens = tokens;
        this.displayed = displayed;
        this.visitor = visitor;
        this.notes = notes;
    }

    /** How many tables had rows. */
    int found() {
        return found;
    }

    void read() throws IOException {
        while (true) {
            switch (tokens.next()) {
                case START -> start(tokens.name());
                case END -> end(tokens.name());
                case TEXT -> text(tokens.text());
                case OVER -> {
                    endTable();
                    return;
                }
            }
        }
    }

    private void start(String tag) throws TooLargeException {
        switch (tag) {
            case "table" -> endTable();
            case "tr" -> {
                endRow();
                beginRow(tokens.attributes());
            }
            case "td", "th" -> {
                if (!inRow) {
                    beginRow(Map.of());
                }
                endCell();
                beginCell(tokens.attributes());
            }
            case "br", "p", "div", "li" -> {
                if (inCell && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                    text.append('\n');
                    blankHeld = false;
                }
            }
            case "caption" -> {
                beginRow(Map.of());
                beginCell(Map.of());
            }
            case "title" -> {
                inTitle = true;
                text.setLength(0);
                blankHeld = false;
            }
            default -> {}
        }
    }

    private void end(String tag) throws TooLargeException {
        switch (tag) {
            case "table" -> endTable();
            case "tr", "caption", "thead", "tbody", "tfoot" -> endRow();
            case "td", "th" -> endCell();
            case "title" -> {
                if (inTitle) {
                    notes.metadata("title", text.toString().strip());
                    text.setLength(0);
                    inTitle = false;
                }
            }
            default -> {}
        }
    }

    private void text(String piece) throws TooLargeException {
        if (!inCell && !inTitle) {
            return;
        }
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blankHeld = true;
            } else {
                if (blankHeld && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                blankHeld = false;
                text.append(c == '\u00A0' ? ' ' : c);
            }
        }
        if (text.length() > LONGEST_CELL) {
            throw new TooLargeException();
        }
    }

    private void beginRow(Map<String, String> attributes) {
        inRow = true;
        row++;
        column = 0;
        cells.clear();
        String style =
                attributes.getOrDefault("style", "").toLowerCase(Locale.ROOT).replace(" ", "");
        if (style.contains("display:none") || attributes.containsKey("hidden")) {
            hiddenRows++;
        }
    }

    private void beginCell(Map<String, String> attributes) {
        while (column < spanned.length && spanned[column] > 0) {
            spanned[column++]--;
        }
        inCell = true;
        text.setLength(0);
        blankHeld = false;
        across = span(attributes.get("colspan"), MOST_COLUMNS_SPANNED);
        down = span(attributes.get("rowspan"), MOST_ROWS_SPANNED);
        stored = attributes.getOrDefault("x:num", "");
        format = numberFormat(attributes.getOrDefault("style", ""));
    }

    private static String numberFormat(String style) {
        int at = style.toLowerCase(Locale.ROOT).indexOf("mso-number-format:");
        if (at < 0) {
            return null;
        }
        String rest = style.substring(at + "mso-number-format:".length()).strip();
        int close = rest.startsWith("'") || rest.startsWith("\"") ? rest.indexOf(rest.charAt(0), 1) : rest.indexOf(';');
        String named = (close < 0 ? rest : rest.substring(0, close)).replaceAll("[\"'\\\\]", "");
        return named.isBlank() || named.equalsIgnoreCase("General") ? null : named.strip();
    }

    private static int span(String attribute, int most) {
        String digits = attribute == null ? "" : attribute.strip();
        if (!digits.matches("[0-9]{1,12}")) {
            return 1;
        }
        return (int) Math.max(1, Math.min(Long.parseLong(digits), most));
    }

    private void endCell() throws TooLargeException {
        if (!inCell) {
            return;
        }
        inCell = false;
        if (column + across > OpenRow.MOST_COLUMNS) {
            throw new TooLargeException();
        }
        String shown = text.toString().strip();
        text.setLength(0);
        boolean asStored = !displayed && !stored.isBlank() && shown.chars().anyMatch(Character::isDigit);
        cells.put(column, asStored ? StoredNumber.text(stored.strip()) : shown, format);
        if (column + across > spanned.length) {
            spanned = Arrays.copyOf(spanned, Math.max(column + across, spanned.length * 2));
        }
        for (int i = 0; i < across; i++, column++) {
            spanned[column] = Math.max(spanned[column] - 1, down - 1);
        }
    }

    private void endRow() throws TooLargeException {
        endCell();
        if (!inRow) {
            return;
        }
        inRow = false;
        for (; column < spanned.length; column++) {
            spanned[column] -= spanned[column] > 0 ? 1 : 0;
        }
        if (cells.width() > 0) {
            if (rows == null) {
                found++;
                rows = visitor.sheet(new GridVisitor.SheetHead("", false, List.of(), List.of()));
            }
            rows.row(cells.row(row));
            cells.clear();
        }
    }

    private void endTable() throws TooLargeException {
        endRow();
        Arrays.fill(spanned, 0);
        row = 0;
        if (rows != null) {
            rows.end();
            rows = null;
        }
        if (hiddenRows > 0) {
            notes.metadata("hiddenRows:" + found, hiddenRows);
            hiddenRows = 0;
        }
    }
}
