package se.kansli.kernel.cases;

import java.util.Locale;
import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;

/// The stable identity of a case: its diarienummer in a form that needs no quoting, `KS-2021-0486`.
public record CaseId(String value) implements Code {

    /// The only spelling there is: a number has four digits, or more when it needs them.
    public static final String SPELLING = DiarySeriesId.SPELLING + "-(?:(?!0000)\\d{4}|[1-9]\\d{4,8})";

    private static final Pattern FORM = Pattern.compile(SPELLING);

    public CaseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Ett ärende anges som KS-2021-0486, inte ”" + value + "”.");
        }
    }

    public static CaseId of(Diarienummer number) {
        return new CaseId(
                String.format(Locale.ROOT, "%s-%04d-%04d", number.authority(), number.year(), number.number()));
    }

    /// The authority in whose diarium the case is kept.
    public BodyCode authority() {
        return new BodyCode(value.substring(0, value.indexOf('-')));
    }

    /// The number as our own series prints it; the number of an imported case may be printed otherwise.
    public Diarienummer issuedAs() {
        String[] parts = value.split("-", 3);
        return Diarienummer.of(new BodyCode(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return value;
    }
}
