package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.remiss.Reservation;

/// What became of an item stands: the meeting was closed, or the text was approved at once (MIN-9). It tells by
/// itself all that other cases and bodies need.
///
/// @param caseId of the item, or the one that was registered for what a member stopped (MTG-14)
/// @param reason of what became of an item that was not decided
/// @param tookPart the names of those who did
/// @param immediately whether its text was approved during the meeting
@StoredAs(value = "ParagraphSettled", revision = "3")
public record ParagraphSettled(
        MeetingItem item,
        ParagraphNumber number,
        String title,
        @Nullable CaseId caseId,
        ItemOutcome outcome,
        List<DecisionPoint> points,
        @Nullable String comment,
        @Nullable AdoptedText adopted,
        @Nullable String reason,
        List<Reservation> reservations,
        List<String> tookPart,
        @Nullable String presidedBy,
        boolean immediately,
        LocalDate decidedOn)
        implements ItemEvent {

    public ParagraphSettled {
        points = List.copyOf(points);
        reservations = List.copyOf(reservations);
        tookPart = List.copyOf(tookPart);
    }

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return decidedOn;
    }
}
