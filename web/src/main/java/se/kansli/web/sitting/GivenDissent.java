package se.kansli.web.sitting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record GivenDissent(
        @NotNull @Min(1) Integer by,
        @Nullable @Size(max = 20_000) String text) {}
