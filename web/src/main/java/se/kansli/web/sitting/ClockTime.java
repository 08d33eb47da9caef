package se.kansli.web.sitting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

record ClockTime(@NotNull LocalTime at) {}
