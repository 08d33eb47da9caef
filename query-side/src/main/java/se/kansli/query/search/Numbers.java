package se.kansli.query.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.PrintedNumber;
import se.kansli.kernel.organisation.BodyCode;

/// Case numbers as they are searched by: `Dnr KS 2021/0486`, `KS-2021-0486`, `ks2021/486` and `KS/2021:486` are the
/// same one.
public final class Numbers {

    /// With a hyphen after the authority, or with nothing. A space there is the printed form, and before a hyphen it
    /// would make a number of `plan 2022-2025`.
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<!\\p{L})([A-ZÅÄÖ]{2,5})-?(\\d{4})[-/:](\\d{1,9})(?!\\d)");

    private Numbers() {}

    /// The keys under which a printed number is found: with its authority and without. None when it is of no known
    /// form.
    public static Stream<String> keys(String printed) {
        return PrintedNumber.parse(printed).stream()
                .flatMap(number -> keys(number.authority(), number.year(), number.number()));
    }

    /// The same of a number of our own, however it is printed.
    public static Stream<String> keys(Diarienummer number) {
        return keys(number.authority(), number.year(), number.number());
    }

    /// The key that finds what was typed; empty when that is no number.
    public static Optional<String> key(String typed) {
        String capitals = typed.strip().toUpperCase(Locale.of("sv"));
        return PrintedNumber.parse(RUN_TOGETHER.matcher(capitals).replaceFirst("$1 $2/$3"))
                .flatMap(number ->
                        keys(number.authority(), number.year(), number.number()).findFirst());
    }

    /// With its authority first, where it tells one.
    private static Stream<String> keys(@Nullable BodyCode authority, int year, int number) {
        String withoutAuthority = year + "/" + number;
        return authority == null
                ? Stream.of(withoutAuthority)
                : Stream.of(authority + " " + withoutAuthority, withoutAuthority);
    }
}
