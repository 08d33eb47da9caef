package se.kansli.query.search;

/// A word that must be found.
///
/// @param column in which it is said
/// @param part what of it must be within the word that is said
/// @param inAnyForm whether a word of the same stem will do, too
record Sought(String column, String word, String part, boolean inAnyForm) {

    /// In some form of it, or within a longer word.
    static Sought inAnyForm(String column, String word) {
        return new Sought(column, word, Words.root(word), true);
    }

    static Sought within(String column, String word) {
        return new Sought(column, word, word, false);
    }

    String pattern() {
        return "%" + part + "%";
    }
}
