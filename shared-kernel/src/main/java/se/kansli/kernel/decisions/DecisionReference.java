package se.kansli.kernel.decisions;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// Where a decision can be found: a body, a date, and either the paragraph of its minutes or the delegation it was
/// taken under.
public record DecisionReference(
        BodyCode body,
        LocalDate date,
        @Nullable String paragraph,
        @Nullable String delegation) {

    private static final Pattern PARAGRAPH = Pattern.compile("(?:§|Punkt) \\d{1,4}(\\.\\d{1,3})?");

    public DecisionReference {
        if ((paragraph == null) == (delegation == null)) {
            throw new IllegalArgumentException("Ett beslut anges med antingen paragraf eller delegation.");
        }
        if (delegation != null && delegation.isBlank()) {
            throw new IllegalArgumentException("En delegation anges med sin punkt i delegationsordningen.");
        }
        if (paragraph != null && !PARAGRAPH.matcher(paragraph).matches()) {
            throw new IllegalArgumentException(
                    "En paragraf anges som ”§ 19”, ”§ 131.2” eller ”Punkt 6”, inte ”" + paragraph + "”.");
        }
    }

    @Override
    public String toString() {
        return body + " " + date + " " + (paragraph == null ? "delegation " + delegation : paragraph);
    }
}
