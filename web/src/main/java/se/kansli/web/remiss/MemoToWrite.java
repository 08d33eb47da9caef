package se.kansli.web.remiss;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.remiss.WriteTjansteskrivelse;
import se.kansli.kernel.cases.CaseId;
import se.kansli.web.records.GivenFile;

/// A tjänsteskrivelse.
///
/// @param proposal the proposed decision
/// @param yttrande the proposed text of the answer
record MemoToWrite(
        @NotNull LocalDate datedOn,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 200) String> signedBy,
        @NotBlank @Size(max = 20_000) String proposal,
        @NotBlank @Size(max = 100_000) String yttrande,
        @Nullable @Valid GivenFile file) {

    WriteTjansteskrivelse command(CaseId caseId) {
        return new WriteTjansteskrivelse(caseId, datedOn, signedBy, proposal, yttrande, GivenFile.referenceOf(file));
    }
}
