package se.kansli.command.sitting;

import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// Answered with the number of the attendee.
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record RecordArrival(@TargetAggregateIdentifier MeetingId meetingId, Arrival attendee, LocalTime at)
        implements MeetingCommand {}
