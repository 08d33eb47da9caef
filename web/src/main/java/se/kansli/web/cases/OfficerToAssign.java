package se.kansli.web.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record OfficerToAssign(@NotBlank @Size(max = 200) String officer) {}
