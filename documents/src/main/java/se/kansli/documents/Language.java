package se.kansli.documents;

import java.util.Locale;

/// In what language a document speaks.
enum Language {
    SWEDISH("sv"),
    DANISH("da");

    private final Locale locale;

    Language(String code) {
        this.locale = Locale.of(code);
    }

    Locale locale() {
        return locale;
    }
}
