package se.kansli.web.minutes;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record GivenDay(@NotNull LocalDate on) {}
