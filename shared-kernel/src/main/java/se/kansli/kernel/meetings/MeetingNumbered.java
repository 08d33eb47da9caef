package se.kansli.kernel.meetings;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;

/// The number is the body's next, and no other meeting ever gets it.
@StoredAs("MeetingNumbered")
public record MeetingNumbered(DocketId docketId, MeetingId meetingId, LocalDate numberedOn) implements DocketEvent {

    @Override
    public LocalDate happenedOn() {
        return numberedOn;
    }
}
