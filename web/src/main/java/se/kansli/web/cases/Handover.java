package se.kansli.web.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.kernel.organisation.BodyCode;

record Handover(
        @NotNull BodyCode to, @NotBlank @Size(max = 2000) String reason) {}
