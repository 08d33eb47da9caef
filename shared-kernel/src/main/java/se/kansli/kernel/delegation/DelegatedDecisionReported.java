package se.kansli.kernel.delegation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The nämnd was told of the decision at its meeting (KL 6:40).
@StoredAs("DelegatedDecisionReported")
public record DelegatedDecisionReported(DelegatedDecisionId decision, MeetingItem item, LocalDate reportedOn)
        implements DelegatedDecisionEvent {

    @Override
    public LocalDate happenedOn() {
        return reportedOn;
    }
}
