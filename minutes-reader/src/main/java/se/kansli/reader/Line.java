package se.kansli.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line with something on it.
///
/// @param text without marks of formatting, each run of blanks as one
/// @param cells its parts where a tab or three blanks divide it
/// @param blankBefore whether it begins a block of its own
/// @param cut whether a page ended just before it
/// @param level of a heading in Markdown, else 0
/// @param bold what it begins with in bold type, if it does
record Line(
        int number,
        String text,
        List<Cell> cells,
        boolean blankBefore,
        boolean cut,
        int level,
        @Nullable String bold) {

    /// @param at its place in the line, counted in characters
    record Cell(int at, String text) {}

    Line afterAPage() {
        return new Line(number, text, cells, blankBefore, true, level, bold);
    }

    boolean begins() {
        return blankBefore || cut || level > 0;
    }

    boolean marked() {
        return level > 0 || (bold != null && bold.length() == text.length());
    }
}
