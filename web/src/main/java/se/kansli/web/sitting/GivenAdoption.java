package se.kansli.web.sitting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.sitting.AdoptedText;

record GivenAdoption(
        @NotNull AdoptionMode mode,
        @Nullable @Min(1) Integer version,
        @Nullable @Size(max = 100_000) String text,
        @Nullable @Size(max = 10_000) String changes) {

    AdoptedText adopted() {
        return new AdoptedText(mode, version, text, changes);
    }
}
