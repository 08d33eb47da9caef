package se.kansli.web.remiss;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.remiss.RegisterRemissvar;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.web.records.GivenFile;

/// An answer that came on paper or by mail from one who was asked.
record AnswerOnPaper(
        @NotNull BodyCode remissinstans,
        @NotNull AnswerKind kind,
        @NotBlank @Size(max = 100_000) String text,
        @Nullable @Valid GivenFile file,
        @NotNull LocalDate receivedOn) {

    RegisterRemissvar command(RemissId remissId) {
        return new RegisterRemissvar(
                remissId.caseId(), remissId, remissinstans, kind, text, GivenFile.referenceOf(file), receivedOn);
    }
}
