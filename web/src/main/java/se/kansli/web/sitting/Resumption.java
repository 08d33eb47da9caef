package se.kansli.web.sitting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

record Resumption(@NotNull LocalDate day, @NotNull LocalTime at) {}
