package se.kansli.web.sitting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.kernel.sitting.MotionKind;

record GivenMotion(
        @NotNull @Min(1) Integer by,
        @NotNull MotionKind kind,
        @NotBlank @Size(max = 20_000) String text) {}
