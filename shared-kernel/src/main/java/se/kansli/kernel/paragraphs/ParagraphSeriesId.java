package se.kansli.kernel.paragraphs;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.NumberingPolicy;

/// The series that numbers one body's paragraphs (MIN-14): `KS-P-KSIA-2021` for a year, `KS-P-KSIA-2019_2022` for a
/// mandate period, `KS-P-KSIA-C` for one that never begins again.
public record ParagraphSeriesId(String value) implements Code {

    private static final String YEAR = "[1-9]\\d{3}";
    private static final Pattern FORM = Pattern.compile("(?<authority>[A-ZÅÄÖ]{2,5})-P-(?<body>[A-ZÅÄÖ]{2,5})-(?:C|"
            + "(?<first>" + YEAR + ")(?:_(?<last>" + YEAR + "))?)");

    public ParagraphSeriesId {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches() || endsBeforeItBegins(matcher)) {
            throw new IllegalArgumentException("En paragrafserie anges som KS-P-KSIA-2021, KS-P-KSIA-2019_2022 eller"
                    + " KS-P-KSIA-C, inte ”" + value + "”.");
        }
    }

    public static ParagraphSeriesId ofYear(BodyCode authority, BodyCode body, int year) {
        return new ParagraphSeriesId(String.format(Locale.ROOT, "%s-P-%s-%04d", authority, body, year));
    }

    public static ParagraphSeriesId ofMandatePeriod(BodyCode authority, BodyCode body, int firstYear, int lastYear) {
        return new ParagraphSeriesId(
                String.format(Locale.ROOT, "%s-P-%s-%04d_%04d", authority, body, firstYear, lastYear));
    }

    public static ParagraphSeriesId continuous(BodyCode authority, BodyCode body) {
        return new ParagraphSeriesId(authority + "-P-" + body + "-C");
    }

    /// The authority that keeps the minutes of the body.
    public BodyCode authority() {
        return new BodyCode(value.substring(0, value.indexOf('-')));
    }

    public BodyCode body() {
        return new BodyCode(value.split("-", -1)[2]);
    }

    public NumberingPolicy policy() {
        String period = value.substring(value.lastIndexOf('-') + 1);
        if (period.equals("C")) {
            return NumberingPolicy.CONTINUOUS;
        }
        return period.contains("_") ? NumberingPolicy.MANDATE_PERIOD : NumberingPolicy.YEAR;
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean endsBeforeItBegins(Matcher matcher) {
        String last = matcher.group("last");
        return last != null && last.compareTo(matcher.group("first")) <= 0;
    }
}
