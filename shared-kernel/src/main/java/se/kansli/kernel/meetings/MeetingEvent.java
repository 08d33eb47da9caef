package se.kansli.kernel.meetings;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.paragraphs.MeetingId;

/// Everything that can happen to one meeting.
public sealed interface MeetingEvent extends DomainEvent permits MeetingPlanned, MeetingMoved, MeetingCancelled {

    MeetingId meetingId();
}
