package se.kansli.web.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.sitting.OpenMeeting;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param presidedBy the place of the one who presides among those who attend, from 1
record Opening(
        @NotNull LocalDate day,
        @NotNull LocalTime at,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid GivenArrival> attendees,
        @NotNull @Min(1) Integer presidedBy,
        @Nullable @Size(max = 2000) String orderBrokenFor) {

    OpenMeeting command(MeetingId meetingId) {
        return new OpenMeeting(
                meetingId,
                day,
                at,
                attendees.stream().map(GivenArrival::arrival).toList(),
                presidedBy,
                orderBrokenFor);
    }
}
