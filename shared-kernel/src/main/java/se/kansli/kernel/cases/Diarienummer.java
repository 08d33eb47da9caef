package se.kansli.kernel.cases;

import java.util.Locale;
import se.kansli.kernel.organisation.BodyCode;

/// The number of a case in one authority's diarium and year. The printed form is kept as it was printed.
public record Diarienummer(BodyCode authority, int year, int number, String printed) {

    public static final int LARGEST = 999_999_999;

    public Diarienummer {
        if (year < 1000 || year > 9999 || number < 1 || number > LARGEST) {
            throw new IllegalArgumentException(
                    "Ett diarienummer har ett år med fyra siffror och ett löpnummer från 1.");
        }
    }

    /// In the form of our own series: `KS 2021/0486`.
    public static Diarienummer of(BodyCode authority, int year, int number) {
        return new Diarienummer(
                authority, year, number, String.format(Locale.ROOT, "%s %04d/%04d", authority, year, number));
    }

    @Override
    public String toString() {
        return printed;
    }
}
