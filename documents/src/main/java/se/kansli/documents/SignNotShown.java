package se.kansli.documents;

import java.util.Locale;

/// A text has a sign that no font of the documents can show, such as an emoji or a Chinese letter.
/// Whoever wrote the text has to write it otherwise.
public final class SignNotShown extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int codePoint;

    SignNotShown(int codePoint, String around) {
        super(String.format(
                Locale.ROOT,
                "Tecknet %s (U+%04X, %s) kan inte visas i en handling. Det står i: ”%s”.",
                Character.isISOControl(codePoint) ? "" : Character.toString(codePoint),
                codePoint,
                Character.getName(codePoint),
                around));
        this.codePoint = codePoint;
    }

    public int codePoint() {
        return codePoint;
    }
}
