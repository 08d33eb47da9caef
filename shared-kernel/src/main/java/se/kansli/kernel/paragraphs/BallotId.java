package se.kansli.kernel.paragraphs;

import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;

/// One open vote (votering) at one meeting, to which each member's vote comes by itself: `KS-M-KF-7-V3`.
public record BallotId(String value) implements Code {

    private static final Pattern FORM = Pattern.compile(DocketId.SPELLING + "-[1-9]\\d{0,3}-V[1-9]\\d{0,3}");

    public BallotId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("En votering anges som KS-M-KF-7-V3, inte ”" + value + "”.");
        }
    }

    /// @param number counted from 1 within the meeting
    public static BallotId of(MeetingId meeting, int number) {
        return new BallotId(meeting + "-V" + number);
    }

    public MeetingId meetingId() {
        return new MeetingId(value.substring(0, value.lastIndexOf('-')));
    }

    /// The authority that keeps the minutes of the meeting.
    public BodyCode authority() {
        return meetingId().authority();
    }

    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('V') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
