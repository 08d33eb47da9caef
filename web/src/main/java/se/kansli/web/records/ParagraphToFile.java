package se.kansli.web.records;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.kansli.command.decisions.FileParagraph;
import se.kansli.kernel.cases.CaseId;
import se.kansli.web.decisions.GivenReference;

/// @param file the extract, as it was kept or uploaded
record ParagraphToFile(
        @NotNull @Valid GivenReference reference,
        @NotNull @Valid GivenFile file) {

    FileParagraph command(CaseId caseId) {
        return new FileParagraph(caseId, reference.reference("reference"), file.reference());
    }
}
