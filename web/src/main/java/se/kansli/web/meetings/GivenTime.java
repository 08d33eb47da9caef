package se.kansli.web.meetings;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.web.edge.InvalidRequest;

/// When and where, in Europe/Stockholm; what is not known is left out.
record GivenTime(
        @NotNull LocalDate day,
        @Nullable LocalTime starts,

        @Schema(example = "23:30") @Nullable LocalTime ends,

        @Nullable @Size(max = 500) String place,
        @NotNull MeetingMode mode) {

    MeetingTime time() {
        return InvalidRequest.reading("time.ends", () -> new MeetingTime(day, starts, ends, place, mode));
    }
}
