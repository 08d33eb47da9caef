package se.kansli.kernel.printed;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.paragraphs.MeetingId;

/// Everything that can happen to a meeting that is known from its minutes alone.
public sealed interface ImportedMeetingEvent extends DomainEvent permits MinutesImported, MinutesRemarkResolved {

    MeetingId meetingId();
}
