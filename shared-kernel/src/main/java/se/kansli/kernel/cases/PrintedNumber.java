package se.kansli.kernel.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// A case number as somebody printed it, and what can be read out of it (docs/rules.md). Ours and other municipalities'
/// forms are read, Danish ones too; the printed form is never corrected.
///
/// @param authority absent when the form carries no body code, as `2014/304` and the Danish forms
/// @param series the part that some forms add after the number: `001` in `2014/KS 0012 001`, or the Danish municipality
/// `326`
public record PrintedNumber(
        String printed,
        @Nullable BodyCode authority,
        int year,
        int number,
        @Nullable String series) {

    private static final String CODE = "(?<code>[A-ZÅÄÖ]{2,5})";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String NUMBER = "(?<number>\\d{1,9})";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(CODE + " " + YEAR + "/" + NUMBER),
            Pattern.compile(CODE + "/" + YEAR + ":" + NUMBER),
            Pattern.compile(CODE + " " + NUMBER + "/" + YEAR),
            Pattern.compile(YEAR + "/" + CODE + " " + NUMBER + " (?<series>\\d{1,4})"),
            Pattern.compile(YEAR + "/" + NUMBER),
            Pattern.compile("(?<series>\\d{3})-" + YEAR + "-" + NUMBER),
            Pattern.compile("(?<year>\\d{2})-(?<number>\\d{6})"));
    private static final Pattern LABEL = Pattern.compile(
            "^(?:Ärendebeteckning|Diarienummer|Diarienr|Dnr|Sagsnr)\\.?:?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Reads a number with or without its label ("Dnr", "Ärendebeteckning"); empty when no known form fits.
    public static Optional<PrintedNumber> parse(String text) {
        String printed = LABEL.matcher(text.strip()).replaceFirst("");
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(printed);
            if (matcher.matches() && Integer.parseInt(matcher.group("number")) > 0) {
                return Optional.of(read(printed, matcher));
            }
        }
        return Optional.empty();
    }

    /// The number as one of our own, if it names the authority.
    public Optional<Diarienummer> asDiarienummer() {
        return Optional.ofNullable(authority).map(code -> new Diarienummer(code, year, number, printed));
    }

    private static PrintedNumber read(String printed, Matcher matcher) {
        Map<String, Integer> groups = matcher.namedGroups();
        String code = groups.containsKey("code") ? matcher.group("code") : null;
        String series = groups.containsKey("series") ? matcher.group("series") : null;
        int year = Integer.parseInt(matcher.group("year"));
        return new PrintedNumber(
                printed,
                code == null ? null : new BodyCode(code),
                year < 100 ? 2000 + year : year,
                Integer.parseInt(matcher.group("number")),
                series);
    }
}
