package se.kansli.command.sitting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.ItemOutcome;

/// @param outcome INFORMED or DISCUSSED
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record HandleItem(@TargetAggregateIdentifier MeetingId meetingId, int item, ItemOutcome outcome, String text)
        implements MeetingCommand {}
