package se.kansli.command.sitting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// A declared jäv, or one that somebody else raised (MTG-7).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record DecideConflict(
        @TargetAggregateIdentifier MeetingId meetingId, int item, int attendee, boolean disqualified)
        implements MeetingCommand {}
