package se.kansli.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: where Java says, but not within `2021-09-22` or `SFN 2021/0130`.
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at > 0 && at < text.length() && isWithinANumber(text.charAt(at - 1), text.charAt(at))) {
            at = breaks.next();
        }
        return at;
    }

    private static boolean isWithinANumber(char before, char after) {
        return (before == '-' && Character.isDigit(after))
                || (before == '/' && Character.isDigit(after))
                || (Character.isDigit(before) && after == '/');
    }
}
