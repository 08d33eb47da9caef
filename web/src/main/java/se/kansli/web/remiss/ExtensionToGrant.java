package se.kansli.web.remiss;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.kansli.command.remiss.GrantExtension;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;

record ExtensionToGrant(
        @NotNull BodyCode remissinstans,
        @NotNull LocalDate newDueOn,
        @NotBlank @Size(max = 200) String grantedBy,
        @NotBlank @Size(max = 2000) String reason) {

    GrantExtension command(RemissId remissId) {
        return new GrantExtension(remissId.caseId(), remissId, remissinstans, newDueOn, grantedBy, reason);
    }
}
