package se.kansli.web.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.kansli.command.minutes.ReceiveAppeal;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// @param on the day on which it came to the one it was sent to
record GivenAppeal(
        @NotNull ParagraphNumber paragraph,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String from,
        @NotNull AppealAddressee sentTo) {

    ReceiveAppeal command(MinutesId minutesId) {
        return new ReceiveAppeal(minutesId, paragraph, on, from, sentTo);
    }
}
