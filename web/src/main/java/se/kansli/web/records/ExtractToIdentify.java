package se.kansli.web.records;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.records.IdentifyExtract;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.web.decisions.GivenReference;

/// What a document of the record is an extract of.
///
/// @param annex absent when the record itself is the extract
/// @param extractOf the body that heads the extract, by its code, and the paragraph
/// @param heading the name of the body, as printed over the extract
/// @param secretary as printed
/// @param approvers as printed under "Justeras"
record ExtractToIdentify(
        @Nullable AnnexPath annex,
        @NotNull @Valid GivenReference extractOf,
        @NotBlank @Size(max = 200) String heading,
        @Nullable @Size(max = 200) String secretary,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> approvers) {

    IdentifyExtract command(CaseId caseId, int recordNumber) {
        return new IdentifyExtract(
                caseId,
                recordNumber,
                annex,
                extractOf.reference("extractOf"),
                heading,
                secretary,
                approvers == null ? List.of() : approvers);
    }
}
