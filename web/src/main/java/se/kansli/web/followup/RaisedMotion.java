package se.kansli.web.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.followup.RaiseCouncilMotion;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// @param movers left out when the one from whom the case came is the only one
record RaisedMotion(
        @NotNull BodyCode raisedIn,
        @NotNull LocalDate on,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 200) String> movers) {

    RaiseCouncilMotion command(CaseId caseId) {
        return new RaiseCouncilMotion(caseId, raisedIn, movers == null ? List.of() : movers, on);
    }
}
