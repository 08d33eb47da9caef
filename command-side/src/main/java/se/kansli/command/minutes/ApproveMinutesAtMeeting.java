package se.kansli.command.minutes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// @param item of a later meeting of the same body, which decided that the minutes are approved
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ApproveMinutesAtMeeting(
        @TargetAggregateIdentifier MinutesId minutesId, MeetingItem item) implements MinutesCommand {}
