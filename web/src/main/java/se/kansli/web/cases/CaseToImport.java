package se.kansli.web.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.cases.ImportCase;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.PrintedNumber;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.web.edge.InvalidRequest;

/// A case that has its number already.
///
/// @param authority whose series the number stands in; absent when the number carries its code
/// @param number as printed, in any form that is or was in use: `KS 2021/0486`, `KS/2017:267`, `2014/304`
record CaseToImport(
        @Nullable BodyCode authority,

        @Schema(example = "KS 2021/0486") @NotBlank @Size(max = 50)
        String number,

        @NotNull CaseKind kind,
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 500) String publicTitle,
        @Nullable @Size(max = 50) String classification,
        @Nullable @Size(max = 200) String officer,
        @NotNull @Valid GivenParty initiator,
        @NotNull LocalDate receivedOn,
        @NotNull LocalDate registeredOn) {

    ImportCase command() {
        return new ImportCase(
                diarienummer(),
                kind,
                title,
                publicTitle,
                classification,
                officer,
                initiator.party(),
                receivedOn,
                registeredOn);
    }

    /// A number that carries another code stands in another series, and is never one of this (CON-5).
    Diarienummer diarienummer() {
        PrintedNumber printed = PrintedNumber.parse(number)
                .orElseThrow(
                        () -> new InvalidRequest("number", "Diarienumret kan inte läsas. Skriv det som KS 2021/0486."));
        BodyCode series = Stream.of(printed.authority(), authority)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("authority", "Ange i vems diarieserie numret står."));
        if (authority != null && !authority.equals(series)) {
            throw new InvalidRequest("number", "Numret står i serien för %s, inte %s.".formatted(series, authority));
        }
        return InvalidRequest.reading(
                "number", () -> new Diarienummer(series, printed.year(), printed.number(), printed.printed()));
    }
}
