package se.kansli.kernel.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// The summons went to those who are called, with these items.
///
/// @param dueOn the last day on which it was in time; absent where neither law nor reglemente says (MTG-1)
/// @param daysLate 0 when in time
/// @param lateReason absent when in time
@StoredAs("SummonsSent")
public record SummonsSent(
        MeetingId meetingId,
        List<Integer> items,
        List<String> recipients,
        @Nullable LocalDate dueOn,
        int daysLate,
        @Nullable String lateReason,
        LocalDate sentOn)
        implements AgendaEvent {

    public SummonsSent {
        items = List.copyOf(items);
        recipients = List.copyOf(recipients);
    }

    @Override
    public LocalDate happenedOn() {
        return sentOn;
    }
}
