package se.kansli.web.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.organisation.EstablishBody;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;

/// @param partOf the nämnd that an utskott belongs to
record BodyToEstablish(
        @NotNull BodyCode body,
        @NotBlank @Size(max = 200) String name,
        @NotNull RuleProfile profile,
        @Nullable BodyCode partOf,
        @NotNull LocalDate establishedOn) {

    EstablishBody command() {
        return new EstablishBody(body, name, profile, partOf, establishedOn);
    }
}
