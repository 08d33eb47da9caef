package se.kansli.kernel.minutes;

import java.util.Optional;
import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// The minutes of a meeting, `KS-M-KSIA-7-J`, those of one paragraph that was approved at once, `KS-M-KSIA-7-J130`
/// (MIN-9), or those of one decision that a delegate took and that no meeting is told of, `KS-D-KS-2021-12-J` (MIN-8).
public record MinutesId(String value) implements Code {

    private static final String MARK = "-J";
    private static final String OF_DELEGATED = "[A-ZÅÄÖ]{2,5}-D-[A-ZÅÄÖ]{2,5}-[12]\\d{3}-[1-9]\\d{0,5}" + MARK;
    private static final String OF_MEETING =
            "[A-ZÅÄÖ]{2,5}-M-[A-ZÅÄÖ]{2,5}-[1-9]\\d{0,3}" + MARK + "(?:[1-9]\\d{0,3}(?:\\.[1-9]\\d{0,2})?)?";
    private static final Pattern FORM = Pattern.compile(OF_MEETING + "|" + OF_DELEGATED);

    public MinutesId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Ett protokoll anges som KS-M-KSIA-7-J, KS-M-KSIA-7-J130 eller KS-D-KS-2021-12-J, inte ”" + value
                            + "”.");
        }
    }

    /// The minutes of all that was not approved at once.
    public static MinutesId of(MeetingId meetingId) {
        return new MinutesId(meetingId + MARK);
    }

    /// The minutes of one paragraph that was approved at once.
    public static MinutesId of(MeetingId meetingId, ParagraphNumber paragraph) {
        return new MinutesId(meetingId + MARK + paragraph);
    }

    /// The minutes of one decision that a delegate took.
    public static MinutesId of(DelegatedDecisionId decision) {
        return new MinutesId(decision + MARK);
    }

    /// Empty for what was decided by a delegate.
    public Optional<MeetingId> meetingId() {
        return delegatedDecision().isPresent() ? Optional.empty() : Optional.of(new MeetingId(what()));
    }

    /// Empty for what was decided at a meeting.
    public Optional<DelegatedDecisionId> delegatedDecision() {
        return value.contains("-D-") ? Optional.of(new DelegatedDecisionId(what())) : Optional.empty();
    }

    /// The one paragraph that was approved at once; empty for all other minutes.
    public Optional<ParagraphNumber> paragraph() {
        return Optional.of(value.substring(value.lastIndexOf(MARK) + MARK.length()))
                .filter(number -> !number.isEmpty())
                .map(ParagraphNumber::new);
    }

    /// The authority that keeps the minutes.
    public BodyCode authority() {
        return new BodyCode(value.substring(0, value.indexOf('-')));
    }

    /// The body that met, or for which it was decided.
    public BodyCode body() {
        return delegatedDecision().map(DelegatedDecisionId::body).orElseGet(() -> new MeetingId(what()).body());
    }

    private String what() {
        return value.substring(0, value.lastIndexOf(MARK));
    }

    @Override
    public String toString() {
        return value;
    }
}
