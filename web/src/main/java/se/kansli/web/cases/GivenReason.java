package se.kansli.web.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why something is done, in words.
public record GivenReason(@NotBlank @Size(max = 2000) String reason) {}
