package se.kansli.kernel.meetings;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The nämnd was told of the decision at its meeting (KL 6:40, CON-12).
@StoredAs("UrgentDecisionReported")
public record UrgentDecisionReported(DocketId docketId, int number, MeetingItem item, LocalDate reportedOn)
        implements DocketEvent {

    @Override
    public LocalDate happenedOn() {
        return reportedOn;
    }
}
