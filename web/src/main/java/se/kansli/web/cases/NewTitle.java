package se.kansli.web.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NewTitle(
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 500) String publicTitle) {}
