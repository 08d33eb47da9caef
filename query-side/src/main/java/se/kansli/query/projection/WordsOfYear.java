package se.kansli.query.projection;

import java.util.Set;
import java.util.stream.Stream;

/// The words by which a view is searched, each said with the year that the view belongs to: `detaljplan/2021`. So an
/// index finds a word among the newest views, and need not fetch all that ever had it.
///
/// @param words in the form in which they are searched; none has a stroke in it
public record WordsOfYear(Set<String> words, int year) {

    /// As the word stands in the column.
    public static String said(String word, int year) {
        return word + '/' + year;
    }

    /// Digits and nothing else. A number is found whole, and neither by a part of it nor in another form.
    public static boolean isNumber(String word) {
        return word.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /// Those that have parts and forms. Each case has a number that no other has, and a vocabulary would grow with it.
    Stream<String> withoutNumbers() {
        return words.stream().filter(word -> !isNumber(word));
    }

    String[] said() {
        return words.stream().map(word -> said(word, year)).toArray(String[]::new);
    }
}
