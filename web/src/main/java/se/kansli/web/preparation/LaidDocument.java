package se.kansli.web.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import se.kansli.command.preparation.MakeCaseReady;

/// @param version the latest one unless said
record LaidDocument(
        @NotNull @Positive Integer recordNumber,
        @Nullable @Positive Integer version) {

    MakeCaseReady.Document document() {
        return new MakeCaseReady.Document(recordNumber, version);
    }
}
