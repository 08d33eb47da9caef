package se.kansli.web.imports;

import jakarta.validation.constraints.NotBlank;
import se.kansli.web.edge.LongText;

record MinutesText(@NotBlank @LongText String text) {}
