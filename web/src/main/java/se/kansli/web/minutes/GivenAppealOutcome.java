package se.kansli.web.minutes;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.kansli.command.minutes.RecordAppealOutcome;
import se.kansli.kernel.minutes.AppealOutcome;
import se.kansli.kernel.minutes.MinutesId;

/// @param on the day from which it stands
record GivenAppealOutcome(
        @NotNull AppealOutcome outcome, @NotNull LocalDate on) {

    RecordAppealOutcome command(MinutesId minutesId, int appeal) {
        return new RecordAppealOutcome(minutesId, appeal, outcome, on);
    }
}
