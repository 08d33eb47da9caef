package se.kansli.web.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.cases.RegisterCase;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.organisation.BodyCode;

/// @param registeredOn today unless said
record CaseRegistration(
        @NotNull BodyCode authority,
        @NotNull CaseKind kind,

        @Schema(example = "Cykelväg vid Ängöleden: klagomål från Anna Öberg") @NotBlank @Size(max = 500)
        String title,

        @Schema(example = "Cykelväg vid Ängöleden") @NotBlank @Size(max = 500)
        String publicTitle,

        @Nullable @Size(max = 50) String classification,
        @Nullable @Size(max = 200) String officer,
        @NotNull @Valid GivenParty initiator,
        @NotNull LocalDate receivedOn,
        @Nullable LocalDate registeredOn) {

    RegisterCase command(LocalDate today) {
        return new RegisterCase(
                authority,
                kind,
                title,
                publicTitle,
                classification,
                officer,
                initiator.party(),
                receivedOn,
                registeredOn == null ? today : registeredOn);
    }
}
