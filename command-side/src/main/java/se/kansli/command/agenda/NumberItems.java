package se.kansli.command.agenda;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// Gives each item that has none the next number of the body (MIN-14).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record NumberItems(@TargetAggregateIdentifier MeetingId meetingId) implements MeetingCommand {}
