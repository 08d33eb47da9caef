package se.kansli.web.sitting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

record ConflictRuling(
        @NotNull @Min(1) Integer attendee, @NotNull Boolean disqualified) {}
