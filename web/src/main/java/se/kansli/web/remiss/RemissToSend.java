package se.kansli.web.remiss;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.command.remiss.SendRemiss;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.AskingGround;
import se.kansli.web.decisions.GivenReference;

/// @param dueOn the last day on which an answer is in time
/// @param ground by what law it asks (CON-1)
/// @param signedBy who signs the letter
record RemissToSend(
        @NotNull @Valid GivenReference decision,

        @Schema(example = "Lämna synpunkter på strategin, särskilt på punkt 4.3.") @NotBlank @Size(max = 10_000)
        String question,

        @NotNull LocalDate dueOn,
        @NotNull @Size(max = 50) List<@NotNull @Valid Document> documents,
        @NotNull @Valid Consultees consultees,
        @Nullable AskingGround ground,

        @Schema(example = "Carolina Andersson") @Nullable @Size(max = 200)
        String signedBy) {

    /// @param version absent for the latest one
    @Schema(name = "DocumentToSend")
    record Document(
            @NotNull @Positive Integer recordNumber,
            @Nullable @Positive Integer version) {}

    /// Who is asked.
    ///
    /// @param asPrinted the words of the decision
    /// @param ownDueOn due dates that differ from the common one
    record Consultees(
            @Schema(example = "samtliga nämnder och bolag inom kommunkoncernen") @NotBlank @Size(max = 2000)
            String asPrinted,

            @Nullable Boolean allNamnder,
            @Nullable Boolean allCompanies,
            @Nullable @Size(max = 500) List<@NotNull BodyCode> named,
            @Nullable @Size(max = 500) Map<@NotNull BodyCode, @NotNull LocalDate> ownDueOn) {}

    SendRemiss command(CaseId caseId) {
        return new SendRemiss(
                caseId,
                decision.reference("decision"),
                question,
                dueOn,
                documents.stream()
                        .map(document -> new SendRemiss.Document(document.recordNumber(), document.version()))
                        .toList(),
                new SendRemiss.Consultees(
                        consultees.asPrinted(),
                        Boolean.TRUE.equals(consultees.allNamnder()),
                        Boolean.TRUE.equals(consultees.allCompanies()),
                        Objects.requireNonNullElse(consultees.named(), List.of()),
                        Objects.requireNonNullElse(consultees.ownDueOn(), Map.of())),
                ground,
                signedBy);
    }
}
