package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The nämnd was told what delegates had decided for it (KL 6:40).
@StoredAs("DelegatedDecisionsReported")
public record DelegatedDecisionsReported(MeetingItem item, List<DelegatedDecisionId> decisions, LocalDate day)
        implements ItemEvent {

    public DelegatedDecisionsReported {
        decisions = List.copyOf(decisions);
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
