package se.kansli.web.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record MotionReport(
        @NotNull LocalDate on, @NotBlank @Size(max = 20_000) String findings) {}
