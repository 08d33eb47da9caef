package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A vote was asked for, and each casts their own; nothing else is done in the item until it has ended.
///
/// @param question its place among those put, from 1
@StoredAs("BallotCalled")
public record BallotCalled(
        MeetingItem item, int question, BallotId ballotId, String yesMeans, String noMeans, LocalDate day)
        implements ItemEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
