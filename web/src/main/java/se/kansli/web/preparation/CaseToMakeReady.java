package se.kansli.web.preparation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.preparation.MakeCaseReady;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// @param title that of the case unless said
/// @param recommendations what the body is proposed to decide, in the order of their points
/// @param documents beside the memo
/// @param missingReason why something that was on remiss is not laid before the body
record CaseToMakeReady(
        @NotNull BodyCode body,
        @Nullable @Size(max = 500) String title,
        @NotNull @Valid GivenMemo memo,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 20_000) String> recommendations,
        @Nullable @Size(max = 500) List<@NotNull @Valid LaidDocument> documents,
        @Nullable @Size(max = 2000) String missingReason) {

    MakeCaseReady command(CaseId caseId) {
        return new MakeCaseReady(
                caseId,
                body,
                title,
                memo.reference(),
                recommendations == null ? List.of() : recommendations,
                documents == null
                        ? List.of()
                        : documents.stream().map(LaidDocument::document).toList(),
                missingReason);
    }
}
