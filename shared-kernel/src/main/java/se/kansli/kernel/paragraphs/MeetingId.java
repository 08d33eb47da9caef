package se.kansli.kernel.paragraphs;

import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;

/// One meeting (sammanträde) of one body: `KS-M-KSIA-7`. It has no date in it, for a meeting is moved.
public record MeetingId(String value) implements Code {

    private static final Pattern FORM = Pattern.compile(DocketId.SPELLING + "-[1-9]\\d{0,3}");

    public MeetingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Ett sammanträde anges som KS-M-KSIA-7, inte ”" + value + "”.");
        }
    }

    /// @param number counted from 1 within the body
    public static MeetingId of(DocketId docketId, int number) {
        return new MeetingId(docketId + "-" + number);
    }

    public DocketId docketId() {
        return new DocketId(value.substring(0, value.lastIndexOf('-')));
    }

    /// The authority that keeps the minutes.
    public BodyCode authority() {
        return docketId().authority();
    }

    /// The body that meets.
    public BodyCode body() {
        return docketId().body();
    }

    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
