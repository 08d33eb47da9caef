package se.kansli.kernel.minutes;

import java.util.Optional;
import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// The minutes of a meeting, `KS-M-KSIA-7-J`, or those of one paragraph that was approved at once, `KS-M-KSIA-7-J130`
/// (MIN-9).
public record MinutesId(String value) implements Code {

    private static final String MARK = "-J";
    private static final Pattern FORM = Pattern.compile(
            "[A-ZÅÄÖ]{2,5}-M-[A-ZÅÄÖ]{2,5}-[1-9]\\d{0,3}" + MARK + "(?:[1-9]\\d{0,3}(?:\\.[1-9]\\d{0,2})?)?");

    public MinutesId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Ett protokoll anges som KS-M-KSIA-7-J eller KS-M-KSIA-7-J130, inte ”" + value + "”.");
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

    public MeetingId meetingId() {
        return new MeetingId(value.substring(0, value.lastIndexOf(MARK)));
    }

    /// The one paragraph that was approved at once; empty for the minutes of the meeting.
    public Optional<ParagraphNumber> paragraph() {
        return Optional.of(value.substring(value.lastIndexOf(MARK) + MARK.length()))
                .filter(number -> !number.isEmpty())
                .map(ParagraphNumber::new);
    }

    /// The authority that keeps the minutes.
    public BodyCode authority() {
        return meetingId().authority();
    }

    /// The body that met.
    public BodyCode body() {
        return meetingId().body();
    }

    @Override
    public String toString() {
        return value;
    }
}
