package se.kansli.query.search;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.kansli.query.projection.WordsOfYear;

/// What somebody may mean who typed a word: which of the words that are said.
///
/// @param words all of them; where there are too many, only those of the same stem
/// @param tooMany whether so many words have its letters that each case is asked for them by itself
record Meant(Sought sought, List<String> words, boolean tooMany) {

    /// So many words with their years are looked up at once. It takes hundreds of words in more years than a register
    /// of our time has, and in those there are few cases.
    private static final int MOST_LOOKED_UP = 20_000;

    boolean isNothing() {
        return words.isEmpty() && !tooMany;
    }

    /// That one of these words is said in one of these years.
    ///
    /// @param name under which its values are bound
    Conditions in(Years years, Conditions conditions, String name) {
        if (words.size() * years.count() > MOST_LOOKED_UP) {
            return years.bind(conditions, name)
                    .and(
                            "exists (select from unnest(%s) as said where split_part(said, '/', 1) = any(:%s))"
                                    .formatted(sought.column(), name),
                            name,
                            words.toArray(String[]::new));
        }
        String oneIsSaid = "%s && :%s::text[]".formatted(sought.column(), name);
        if (!tooMany) {
            return conditions.and(oneIsSaid, name, said(years));
        }
        return years.bind(conditions, name)
                .and(
                        "(%1$s or exists (select from unnest(%2$s) as said where said like :%3$s_part))"
                                .formatted(oneIsSaid, sought.column(), name),
                        Map.of(name, said(years), name + "_part", sought.pattern() + "/%"));
    }

    private String[] said(Years years) {
        return IntStream.rangeClosed(years.first(), years.last())
                .boxed()
                .flatMap(year -> words.stream().map(word -> WordsOfYear.said(word, year)))
                .toArray(String[]::new);
    }
}
