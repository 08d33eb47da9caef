package se.kansli.web.records;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.records.RegisterRecord;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.records.RecordKind;
import se.kansli.web.cases.GivenGround;
import se.kansli.web.cases.GivenParty;

/// @param counterpart sender of what came in, receiver of what went out
record RecordToRegister(
        @NotNull RecordKind kind,
        @NotNull LocalDate date,
        @Nullable @Valid GivenParty counterpart,

        @Schema(example = "Remissvar från servicenämnden") @NotBlank @Size(max = 500)
        String title,

        @Schema(example = "Remissvar") @NotBlank @Size(max = 500)
        String publicTitle,

        @Nullable @Valid GivenFile file,
        @Nullable @Size(max = 100) List<@NotNull @Valid GivenAnnex> annexes,
        @Nullable @Valid GivenGround secrecy) {

    RegisterRecord command(CaseId caseId) {
        return new RegisterRecord(
                caseId,
                kind,
                date,
                counterpart == null ? null : counterpart.party(),
                title,
                publicTitle,
                GivenFile.referenceOf(file),
                GivenAnnex.annexesOf(annexes),
                secrecy == null ? null : secrecy.ground());
    }
}
