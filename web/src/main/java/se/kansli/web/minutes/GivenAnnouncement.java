package se.kansli.web.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.kansli.command.minutes.AnnounceMinutes;
import se.kansli.kernel.minutes.MinutesId;

/// @param whereKept where the minutes can be read
record GivenAnnouncement(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String whereKept) {

    AnnounceMinutes command(MinutesId minutesId) {
        return new AnnounceMinutes(minutesId, on, whereKept);
    }
}
