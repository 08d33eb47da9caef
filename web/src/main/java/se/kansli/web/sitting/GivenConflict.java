package se.kansli.web.sitting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record GivenConflict(
        @NotNull @Min(1) Integer attendee,
        @Nullable @Size(max = 2000) String ground) {}
