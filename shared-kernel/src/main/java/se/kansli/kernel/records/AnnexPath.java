package se.kansli.kernel.records;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kansli.kernel.Code;

/// Where an annex sits: `1/2` is the second annex of the first one. "Bilaga 1" alone would be ambiguous (scenario A8).
public record AnnexPath(String value) implements Code {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,2}(/[1-9]\\d{0,2}){0,7}");

    public AnnexPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("En bilagas plats anges som 1/2, inte ”" + value + "”.");
        }
    }

    /// The positions from the outermost annex inwards, each counted from 1.
    public List<Integer> steps() {
        return Stream.of(value.split("/", -1)).map(Integer::valueOf).toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
