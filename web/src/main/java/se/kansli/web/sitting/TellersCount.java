package se.kansli.web.sitting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record TellersCount(
        @NotNull @Min(0) @Max(10_000) Integer yes,
        @NotNull @Min(0) @Max(10_000) Integer no,
        @NotNull @Min(0) @Max(10_000) Integer abstained,
        @Nullable Boolean lotsAnsweredYes) {}
