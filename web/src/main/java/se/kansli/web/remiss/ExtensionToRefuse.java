package se.kansli.web.remiss;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.remiss.RefuseExtension;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;

record ExtensionToRefuse(
        @NotNull BodyCode remissinstans,
        @NotBlank @Size(max = 200) String refusedBy,
        @NotBlank @Size(max = 2000) String reason) {

    RefuseExtension command(RemissId remissId) {
        return new RefuseExtension(remissId.caseId(), remissId, remissinstans, refusedBy, reason);
    }
}
