package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// @param outcome TABLED or REFERRED_BACK
/// @param reason what is to be done; of those who asked, when a minority did (MTG-11)
/// @param minority absent when a majority decided
/// @param tookPart the attendees who did, at the gavel
@StoredAs("ItemPostponed")
public record ItemPostponed(
        MeetingItem item,
        ItemOutcome outcome,
        String reason,
        @Nullable MinorityDemand minority,
        List<Integer> tookPart,
        LocalDate day)
        implements ItemEvent {

    public ItemPostponed {
        tookPart = List.copyOf(tookPart);
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
