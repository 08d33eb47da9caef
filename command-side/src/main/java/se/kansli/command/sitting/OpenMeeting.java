package se.kansli.command.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param presidedBy the place of the one who presides among those who attend, from 1
/// @param orderBrokenFor required when a substitute serves before one whose turn it was (MTG-6)
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record OpenMeeting(
        @TargetAggregateIdentifier MeetingId meetingId,
        LocalDate day,
        LocalTime at,
        List<Arrival> attendees,
        int presidedBy,
        @Nullable String orderBrokenFor)
        implements MeetingCommand {

    public OpenMeeting {
        attendees = List.copyOf(attendees);
    }
}
