package se.kansli.web.remiss;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.remiss.RegisterSpontaneousAnswer;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.web.cases.GivenParty;
import se.kansli.web.records.GivenFile;

/// Views that nobody asked for (CON-19).
record UninvitedAnswer(
        @NotNull @Valid GivenParty from,
        @NotBlank @Size(max = 100_000) String text,
        @Nullable @Valid GivenFile file,
        @NotNull LocalDate receivedOn) {

    RegisterSpontaneousAnswer command(RemissId remissId) {
        return new RegisterSpontaneousAnswer(
                remissId.caseId(), remissId, from.party(), text, GivenFile.referenceOf(file), receivedOn);
    }
}
