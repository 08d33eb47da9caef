package se.kansli.web.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record ExtensionToRequest(
        @NotNull LocalDate wantedDueOn,
        @NotBlank @Size(max = 2000) String reason) {}
