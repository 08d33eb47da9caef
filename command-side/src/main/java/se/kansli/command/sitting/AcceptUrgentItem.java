package se.kansli.command.sitting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// Given only when all who are present agree (MTG-2).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record AcceptUrgentItem(@TargetAggregateIdentifier MeetingId meetingId, int item) implements MeetingCommand {}
