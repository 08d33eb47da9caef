package se.kansli.kernel.paragraphs;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kansli.kernel.Code;

/// The number of an item in the minutes: `131`, or `131.2` for the second part of it. Parts come after their paragraph
/// and before the next one.
public record ParagraphNumber(String value) implements Code, Comparable<ParagraphNumber> {

    /// No series of a body has reached so far.
    public static final int LARGEST = 9999;

    static final String SPELLING = "[1-9]\\d{0,3}(?:\\.[1-9]\\d{0,2})?";

    private static final Pattern FORM = Pattern.compile(SPELLING);
    private static final Comparator<ParagraphNumber> AS_IN_THE_MINUTES =
            Comparator.comparingInt(ParagraphNumber::inSeries).thenComparingInt(ParagraphNumber::part);

    public ParagraphNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Ett paragrafnummer anges som 19 eller 131.2, inte ”" + value + "”.");
        }
    }

    public static ParagraphNumber of(int number) {
        return new ParagraphNumber(String.valueOf(number));
    }

    /// The paragraph that this is a part of.
    public Optional<ParagraphNumber> parent() {
        return isPart() ? Optional.of(of(inSeries())) : Optional.empty();
    }

    /// What the series gives after this number; the parts of a paragraph do not move it (MIN-14).
    public ParagraphNumber next() {
        return of(inSeries() + 1);
    }

    /// As minutes print it: `§ 131.2`.
    public String printed(ParagraphForm form) {
        return form.print(this);
    }

    @Override
    public int compareTo(ParagraphNumber other) {
        return AS_IN_THE_MINUTES.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }

    /// Its place among those that have the same parent.
    int ordinal() {
        return isPart() ? part() : inSeries();
    }

    /// The one in another place under the same parent.
    ParagraphNumber sibling(int ordinal) {
        return isPart() ? new ParagraphNumber(inSeries() + "." + ordinal) : of(ordinal);
    }

    boolean hasSameParentAs(ParagraphNumber other) {
        return parent().equals(other.parent());
    }

    private boolean isPart() {
        return value.indexOf('.') > 0;
    }

    private int inSeries() {
        return Integer.parseInt(isPart() ? value.substring(0, value.indexOf('.')) : value);
    }

    /// 0 for a whole paragraph.
    private int part() {
        return isPart() ? Integer.parseInt(value.substring(value.indexOf('.') + 1)) : 0;
    }
}
