package se.kansli.web.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

record LateArrival(
        @NotNull @Valid GivenArrival attendee, @NotNull LocalTime at) {}
