package se.kansli.kernel.cases;

import java.util.Locale;
import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;

/// One authority's series of numbers for one year: `KS-2021`.
public record DiarySeriesId(String value) implements Code {

    static final String SPELLING = "[A-ZÅÄÖ]{2,5}-[1-9]\\d{3}";

    private static final Pattern FORM = Pattern.compile(SPELLING);

    public DiarySeriesId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("En diarieserie anges som KS-2021, inte ”" + value + "”.");
        }
    }

    public static DiarySeriesId of(BodyCode authority, int year) {
        return new DiarySeriesId(String.format(Locale.ROOT, "%s-%04d", authority, year));
    }

    public BodyCode authority() {
        return new BodyCode(value.substring(0, value.indexOf('-')));
    }

    public int year() {
        return Integer.parseInt(value.substring(value.indexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
