package se.kansli.kernel.persons;

import java.util.regex.Pattern;
import se.kansli.kernel.Code;

/// One person in the whole municipality: `P-00017`. Whoever has two of them has been entered twice.
public record PersonId(String value) implements Code {

    private static final Pattern FORM = Pattern.compile("P-\\d{5,9}");

    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("En person anges som P-00017, inte ”" + value + "”.");
        }
    }

    /// @param number counted from 1
    public static PersonId of(int number) {
        return new PersonId("P-%05d".formatted(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
