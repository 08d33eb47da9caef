package se.kansli.kernel.followup;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;

/// An assignment, called by the point of the decision that gave it (FUP-2): `KS-A-KSIA-7-3-1` for point 1 of item 3 at
/// meeting 7 of KSIA, and `KS-A-KSIA-20210521-19-1` for point 1 of § 19 of a meeting that is not kept here. So what is
/// given again is the same.
public record AssignmentId(String value) implements Code {

    private static final String MARK = "-A-";
    private static final Pattern FORM = Pattern.compile("[A-ZÅÄÖ]{2,5}" + MARK
            + "[A-ZÅÄÖ]{2,5}-(?:[1-9]\\d{0,3}-[1-9]\\d{0,3}" + "|[1-9]\\d{7}-\\d{1,4}(?:\\.\\d{1,3})?)-[1-9]\\d{0,3}");

    public AssignmentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Ett uppdrag anges som KS-A-KSIA-7-3-1 eller KS-A-KSIA-20210521-19-1, inte ”" + value + "”.");
        }
    }

    /// @param point counted from 1 in the decision
    public static AssignmentId of(MeetingItem item, int point) {
        return new AssignmentId(item.meeting().authority() + MARK
                + item.meeting().body() + "-" + item.meeting().number() + "-" + item.item() + "-" + point);
    }

    /// Empty when the decision was taken by delegation, which has no paragraph.
    ///
    /// @param authority that keeps the minutes of the body
    /// @param point counted from 1 in the decision
    public static Optional<AssignmentId> of(BodyCode authority, DecisionReference decision, int point) {
        return Optional.ofNullable(decision.paragraph())
                .map(paragraph -> new AssignmentId(authority + MARK + decision.body() + "-"
                        + decision.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "-"
                        + paragraph.substring(paragraph.indexOf(' ') + 1) + "-" + point));
    }

    /// The authority that keeps the minutes of the body that gave it.
    public BodyCode authority() {
        return new BodyCode(value.substring(0, value.indexOf('-')));
    }

    @Override
    public String toString() {
        return value;
    }
}
