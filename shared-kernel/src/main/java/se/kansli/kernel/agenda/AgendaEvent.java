package se.kansli.kernel.agenda;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.paragraphs.MeetingId;

/// What can happen to the agenda of one meeting; it lies in the stream of the meeting.
public sealed interface AgendaEvent extends DomainEvent
        permits ItemAdded, ItemChanged, ItemRemoved, ItemsReordered, SummonsSent, ItemsNumbered {

    MeetingId meetingId();
}
