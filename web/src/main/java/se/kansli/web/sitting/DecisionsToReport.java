package se.kansli.web.sitting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/// @param decisions by their numbers in the list of the nämnd
record DecisionsToReport(@NotNull @Size(max = 500) List<@NotNull @Positive Integer> decisions) {}
