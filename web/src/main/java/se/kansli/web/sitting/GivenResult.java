package se.kansli.web.sitting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

record GivenResult(
        @NotNull @Min(1) Integer question, @NotNull Boolean answeredYes) {}
