package se.kansli.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What must hold for all that is found. Values are always bound, never written into the statement.
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /// Adds a condition that names the value as `:name`.
    public Conditions and(String condition, String name, Object value) {
        return and(condition, Map.of(name, value));
    }

    /// The same, if there is a value to hold against.
    public Conditions andIf(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition, name, value);
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

    /// Every word of the text must be within a word of the column of [Words].
    public Conditions andWordParts(String column, @Nullable String text) {
        for (String word : Words.typed(text)) {
            String name = nextName();
            and("%s like :%s".formatted(column, name), name, "%" + word + "%");
        }
        return this;
    }

    /// Every word of the text must be in the column of [Words], in some form of it or within a longer word. The stems
    /// of that column lie in one beside it.
    private Conditions andWords(String column, String text) {
        for (String word : Words.typed(text)) {
            String name = nextName();
            and(
                    "(%1$s_stems @@ plainto_tsquery('swedish', :%2$s) or %1$s like :%2$s_part)".formatted(column, name),
                    Map.of(name, word, name + "_part", "%" + Words.root(word) + "%"));
        }
        return this;
    }

    Conditions and(String condition, Map<String, ?> named) {
        conditions.add(condition);
        values.putAll(named);
        return this;
    }

    private String nextName() {
        return "word" + conditions.size();
    }

    String all() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
