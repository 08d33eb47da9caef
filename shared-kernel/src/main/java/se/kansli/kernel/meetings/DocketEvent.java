package se.kansli.kernel.meetings;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.paragraphs.DocketId;

/// Everything that can happen to a body's list of meetings, and of what was decided between them.
public sealed interface DocketEvent extends DomainEvent
        permits MeetingNumbered, UrgentDecisionTaken, UrgentDecisionReported {

    DocketId docketId();
}
