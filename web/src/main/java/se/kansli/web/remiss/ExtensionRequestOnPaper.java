package se.kansli.web.remiss;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.kansli.command.remiss.ReceiveExtensionRequest;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;

/// A request for more time that came on paper or by mail.
record ExtensionRequestOnPaper(
        @NotNull BodyCode remissinstans,
        @NotNull LocalDate wantedDueOn,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull LocalDate askedOn) {

    ReceiveExtensionRequest command(RemissId remissId) {
        return new ReceiveExtensionRequest(remissId.caseId(), remissId, remissinstans, wantedDueOn, reason, askedOn);
    }
}
