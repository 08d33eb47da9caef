package se.kansli.web.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;

/// The one from whom or to whom something goes, as the request names it.
public record GivenParty(
        @Schema(example = "Kommunledningskontoret") @NotBlank @Size(max = 200)
        String name,

        @NotNull PartyKind kind) {

    public Party party() {
        return new Party(name, kind);
    }
}
