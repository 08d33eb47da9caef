package se.kansli.command.sitting;

import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.AttendanceChange;

/// @param orderBrokenFor required when a substitute begins to serve before one whose turn it was (MTG-6)
/// @param servesFor of a substitute who begins to serve; absent where nobody tells
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ChangeAttendance(
        @TargetAggregateIdentifier MeetingId meetingId,
        int attendee,
        AttendanceChange change,
        @Nullable String orderBrokenFor,
        @Nullable ServesFor servesFor,
        LocalTime at)
        implements MeetingCommand {}
