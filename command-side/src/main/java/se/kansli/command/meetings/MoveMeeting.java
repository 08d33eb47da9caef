package se.kansli.command.meetings;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.paragraphs.MeetingId;

@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record MoveMeeting(@TargetAggregateIdentifier MeetingId meetingId, MeetingTime time, String reason)
        implements MeetingCommand {}
