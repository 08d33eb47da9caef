package se.kansli.web.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record NewName(
        @NotBlank @Size(max = 200) String name, @NotNull LocalDate renamedOn) {}
