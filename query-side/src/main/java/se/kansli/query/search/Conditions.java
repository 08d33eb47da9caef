package se.kansli.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.organisation.BodyCode;

/// What must hold for all that is found. Values are always bound, never written into the statement.
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<Sought> sought = new ArrayList<>();
    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MAX;

    /// Adds a condition that names the value as `:name`.
    public Conditions and(String condition, String name, Object value) {
        return and(condition, Map.of(name, value));
    }

    /// The same, if there is a value to hold against.
    public Conditions andIf(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition, name, value);
    }

    /// Kept by one of these authorities.
    public Conditions andAuthority(Authorities authorities) {
        return andIf("authority = any(:authorities)", "authorities", codes(authorities.named()));
    }

    /// Registered on one of these days; a bound that is absent is none.
    public Conditions andRegistered(@Nullable LocalDate first, @Nullable LocalDate last) {
        from = first == null ? from : first;
        to = last == null ? to : last;
        return andIf("registered_on >= :from", "from", first).andIf("registered_on <= :to", "to", last);
    }

    /// The text, if it is a number, must be among the column of [Numbers]; otherwise its words must be found.
    public Conditions andNumberOrWords(String numbers, String words, @Nullable String text) {
        if (text == null) {
            return this;
        }
        return Numbers.key(text)
                .map(number -> and(numbers + " @> array[:number]::text[]", "number", number))
                .orElseGet(() -> andWords(words, text));
    }

    /// Every word of the text must be within a word of the column of words.
    public Conditions andWordParts(String column, @Nullable String text) {
        Words.typed(text).forEach(word -> sought.add(Sought.within(column, word)));
        return this;
    }

    /// Every word of the text must be in the column of words, in some form of it or within a longer word.
    private Conditions andWords(String column, String text) {
        Words.typed(text).forEach(word -> sought.add(Sought.inAnyForm(column, word)));
        return this;
    }

    Conditions and(String condition, Map<String, ?> named) {
        conditions.add(condition);
        values.putAll(named);
        return this;
    }

    /// The same and more, which these do not get.
    Conditions copy() {
        Conditions same = new Conditions();
        same.conditions.addAll(conditions);
        same.values.putAll(values);
        return same;
    }

    /// The words that must be found besides.
    List<Sought> sought() {
        return sought;
    }

    /// Those of the years that the conditions leave.
    Years of(Years years) {
        return new Years(Math.max(years.first(), from.getYear()), Math.min(years.last(), to.getYear()));
    }

    private static String @Nullable [] codes(@Nullable Set<BodyCode> authorities) {
        return authorities == null
                ? null
                : authorities.stream().map(BodyCode::value).toArray(String[]::new);
    }

    String all() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
