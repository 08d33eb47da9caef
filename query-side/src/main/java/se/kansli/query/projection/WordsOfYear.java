package se.kansli.query.projection;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words by which a view is searched, each said with the year that the view belongs to: `detaljplan/2021`. So an
/// index finds a word among the newest views, and need not fetch all that ever had it.
///
/// @param words in the form in which they are searched; none has a stroke in it
public record WordsOfYear(Set<String> words, int year) {

    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");

    /// As the word stands in the column.
    public static String said(String word, int year) {
        return word + '/' + year;
    }

    /// The word without the zeros that it begins with, when it is digits and nothing else. A number is found whole, and
    /// neither by a part of it nor in another form.
    public static Optional<String> number(String word) {
        boolean beginsAsMostDo = !word.isEmpty() && word.charAt(0) > '9';
        if (beginsAsMostDo) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(word);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// Those that have parts and forms. Each case has a number that no other has, and a vocabulary would grow with it.
    Stream<String> withoutNumbers() {
        return words.stream().filter(word -> number(word).isEmpty());
    }

    String[] said() {
        return words.stream()
                .map(word -> said(number(word).orElse(word), year))
                .distinct()
                .toArray(String[]::new);
    }
}
