package se.kansli.web.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.minutes.MakeMinutesReady;
import se.kansli.kernel.minutes.MinutesId;

/// @param approvers those who approve though no paragraph chose them; only where no law says that one must
/// @param remindOn a day that the body has set for itself; left out when it has not
record MinutesToMakeReady(
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 200) String> approvers,
        @Nullable LocalDate remindOn) {

    MakeMinutesReady command(MinutesId minutesId) {
        return new MakeMinutesReady(minutesId, approvers, remindOn);
    }
}
