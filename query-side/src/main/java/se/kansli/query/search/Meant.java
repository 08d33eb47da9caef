package se.kansli.query.search;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.kansli.query.projection.WordsOfYear;

/// What somebody may mean who typed a word: which of the words that are said.
///
/// @param words all of them; where there are too many, only those of the same stem
/// @param tooMany whether so many words have its letters that each view is asked for them by itself
record Meant(Sought sought, List<String> words, boolean tooMany) {

    boolean isNothing() {
        return words.isEmpty() && !tooMany;
    }

    /// That one of these words is said in one of these years.
    ///
    /// @param name under which its values are bound
    Conditions in(Years years, Conditions conditions, String name) {
        String[] said = IntStream.rangeClosed(years.first(), years.last())
                .boxed()
                .flatMap(year -> words.stream().map(word -> WordsOfYear.said(word, year)))
                .toArray(String[]::new);
        String oneIsSaid = "%s && :%s::text[]".formatted(sought.column(), name);
        if (!tooMany) {
            return conditions.and(oneIsSaid, name, said);
        }
        return conditions.and(
                """
                registered_on between :%3$s_first and :%3$s_last
                and (%1$s or exists (select from unnest(%2$s) as said where said like :%3$s_part))""".formatted(oneIsSaid, sought.column(), name),
                Map.of(
                        name,
                        said,
                        name + "_part",
                        sought.pattern() + "/%",
                        name + "_first",
                        years.firstDay(),
                        name + "_last",
                        years.lastDay()));
    }
}
