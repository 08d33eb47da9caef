package se.kansli.web.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record Dissolution(
        @NotBlank @Size(max = 2000) String reason, @NotNull LocalDate dissolvedOn) {}
