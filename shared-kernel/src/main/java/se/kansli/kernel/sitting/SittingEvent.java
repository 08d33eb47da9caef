package se.kansli.kernel.sitting;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.paragraphs.MeetingId;

/// What can happen while a body sits, and to what it decided; it lies in the stream of the meeting.
public sealed interface SittingEvent extends DomainEvent
        permits MeetingOpened,
                AttendanceRecorded,
                AttendeeCame,
                AttendanceChanged,
                ChairTaken,
                MeetingAdjourned,
                MeetingResumed,
                MeetingClosed,
                ItemEvent {

    MeetingId meetingId();
}
