package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A vote was asked for and held.
///
/// @param question its place among those put, from 1
/// @param rollCall how each voted; empty when the vote was secret (MTG-8)
/// @param basis what settled it
@StoredAs("VoteTaken")
public record VoteTaken(
        MeetingItem item,
        int question,
        String yesMeans,
        String noMeans,
        List<MemberVote> rollCall,
        int yes,
        int no,
        int abstained,
        boolean answeredYes,
        VoteBasis basis,
        LocalDate day)
        implements ItemEvent {

    public VoteTaken {
        rollCall = List.copyOf(rollCall);
    }

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
