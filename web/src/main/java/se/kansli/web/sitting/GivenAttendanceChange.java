package se.kansli.web.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.kansli.command.sitting.ChangeAttendance;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.AttendanceChange;

record GivenAttendanceChange(
        @NotNull @Min(1) Integer attendee,
        @NotNull AttendanceChange change,
        @Nullable @Size(max = 2000) String orderBrokenFor,
        @Nullable @Valid GivenServesFor servesFor,
        @NotNull LocalTime at) {

    ChangeAttendance command(MeetingId meetingId) {
        return new ChangeAttendance(
                meetingId, attendee, change, orderBrokenFor, GivenServesFor.servesFor(servesFor), at);
    }
}
