package se.kansli.web.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.cases.LinkCase;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.PrintedNumber;
import se.kansli.web.edge.InvalidRequest;

/// @param other number of the other case as printed, or what else the case springs from
record CaseToLink(
        @Schema(example = "SFN 2021/0130") @NotBlank @Size(max = 200)
        String other,

        @NotNull LinkKind kind,
        @Nullable @Size(max = 2000) String note) {

    LinkCase command(CaseId caseId) {
        return new LinkCase(caseId, reference(), kind, note);
    }

    private CaseReference reference() {
        return InvalidRequest.reading(
                "other",
                () -> PrintedNumber.parse(other)
                        .flatMap(PrintedNumber::asDiarienummer)
                        .map(CaseReference::to)
                        .orElseGet(() -> new CaseReference(other, null)));
    }
}
