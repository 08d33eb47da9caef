package se.kansli.web.edge;

import java.util.Optional;

/// What a text from outside may contain: everything but control characters, of which only the line feed and the tab are
/// let through.
final class Text {

    /// In characters; a field with a narrower limit says so itself.
    static final int LONGEST = 100_000;

    private Text() {}

    /// Says what is wrong with the text, as a sentence; empty when nothing is.
    static Optional<String> fault(String text) {
        return text.length() > LONGEST
                ? Optional.of("Texten är längre än %d tecken.".formatted(LONGEST))
                : fault(text, "\n\t");
    }

    /// The same of a [LongText].
    static Optional<String> faultOfLong(String text) {
        return fault(text, "\n\t\r\f\u000B\u0085");
    }

    private static Optional<String> fault(String text, String controls) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isISOControl(c) && controls.indexOf(c) < 0) {
                return Optional.of("Texten innehåller styrtecknet U+%04X, som inte är tillåtet.".formatted((int) c));
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, at)) {
                    return Optional.of("Texten innehåller ett halvt tecken (U+%04X).".formatted((int) c));
                }
                at++;
            }
        }
        return Optional.empty();
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
