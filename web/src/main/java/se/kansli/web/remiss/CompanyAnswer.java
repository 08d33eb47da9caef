package se.kansli.web.remiss;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.remiss.SubmitCompanyAnswer;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.remiss.AnswerKind;

record CompanyAnswer(
        @NotNull AnswerKind kind,
        @NotBlank @Size(max = 100_000) String text,
        @NotBlank @Size(max = 200) String signedBy) {

    SubmitCompanyAnswer command(CaseId caseId) {
        return new SubmitCompanyAnswer(caseId, kind, text, signedBy);
    }
}
