package se.kansli.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.reader.Line.Cell;

/// The lines of a text that are not blank, and the texts that lines make when they are put together again.
final class Lines {

    private static final int DIVIDING_BLANKS = 3;
    private static final String ENDS_OF_SENTENCES = ".:!?…”\"";

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        boolean blank = true;
        boolean page = false;
        int from = 0;
        while (from <= text.length()) {
            int to = endOfLine(text, from);
            number++;
            Line line = line(number, text, from, to, blank, page);
            if (line == null) {
                blank = true;
            } else {
                lines.add(line);
                blank = false;
                page = false;
            }
            page |= to < text.length() && text.charAt(to) == '\f';
            from = to + 1;
            if (to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n') {
                from++;
            }
        }
        return lines;
    }

    /// The text of lines that belong together: a sentence that a page divided is made whole, nothing else is changed.
    static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0) {
                text.append(between(lines.get(i - 1), line));
            }
            text.append(line.text());
        }
        return text.toString();
    }

    static boolean endsASentence(String text) {
        return !text.isEmpty() && ENDS_OF_SENTENCES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean continues(Line before, Line line) {
        return line.cut()
                && !endsASentence(before.text())
                && !line.text().isEmpty()
                && Character.isLowerCase(line.text().charAt(0));
    }

    private static String between(Line before, Line line) {
        if (continues(before, line)) {
            return " ";
        }
        return line.begins() ? "\n\n" : "\n";
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && "\n\r\f\u000B\u0085\u2028\u2029".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static @Nullable Line line(int number, String text, int from, int to, boolean blank, boolean page) {
        String shown = shown(text.substring(from, to)).strip();
        int level = 0;
        while (level < shown.length() && shown.charAt(level) == '#') {
            level++;
        }
        boolean heading = level >= 1 && level <= 6 && level < shown.length() && shown.charAt(level) == ' ';
        String printed = heading ? shown.substring(level) : shown;
        List<Cell> cells = cells(withoutMarks(heading ? printed : shown(text.substring(from, to))));
        if (cells.isEmpty()) {
            return null;
        }
        String whole = String.join(" ", cells.stream().map(Cell::text).toList());
        return new Line(number, whole, cells, blank, page, heading ? level : 0, bold(printed.strip()));
    }

    /// Each blank as a blank, and nothing of what is there for the typesetting only.
    private static String shown(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!vanishes(c)) {
                shown.append(isBlank(c) && c != '\t' ? ' ' : c);
            }
        }
        return shown.toString();
    }

    private static String withoutMarks(String line) {
        if (!line.contains("**")) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            if (!line.startsWith("**", i)) {
                text.append(line.charAt(i));
                i++;
                continue;
            }
            i += 2;
            if (!text.isEmpty()
                    && i < line.length()
                    && isWord(text.charAt(text.length() - 1))
                    && isWord(line.charAt(i))) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            while (at < line.length() && isBlank(line.charAt(at))) {
                at++;
            }
            if (at == line.length()) {
                return cells;
            }
            StringBuilder cell = new StringBuilder();
            int begin = at;
            int blanks = 0;
            boolean divided = false;
            while (at < line.length() && !divided) {
                char c = line.charAt(at);
                if (isBlank(c)) {
                    blanks += c == '\t' ? DIVIDING_BLANKS : 1;
                } else {
                    divided = blanks >= DIVIDING_BLANKS;
                    if (!divided) {
                        cell.append(blanks > 0 ? " " : "").append(c);
                        blanks = 0;
                    }
                }
                at += divided ? 0 : 1;
            }
            cells.add(new Cell(begin, cell.toString()));
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '§';
    }

    private static @Nullable String bold(String line) {
        int end = line.startsWith("**") ? line.indexOf("**", 2) : -1;
        if (end < 0) {
            return null;
        }
        List<Cell> bold = cells(line.substring(2, end));
        return bold.isEmpty()
                ? null
                : String.join(" ", bold.stream().map(Cell::text).toList());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /// Soft hyphens, blanks without width, the mark of byte order.
    private static boolean vanishes(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF';
    }
}
