package se.kansli.web.preparation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.preparation.MemoReference;

/// @param recordNumber left out for the tjänsteskrivelse of a case that answers a remiss
record GivenMemo(
        @Nullable @Positive Integer recordNumber,

        @Schema(example = "1") @NotNull @Positive Integer version) {

    MemoReference reference() {
        return new MemoReference(recordNumber, version);
    }
}
