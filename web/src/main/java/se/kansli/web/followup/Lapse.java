package se.kansli.web.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record Lapse(@NotBlank @Size(max = 2000) String reason) {}
