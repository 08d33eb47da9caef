package se.kansli.web.sitting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.kansli.kernel.delegation.DelegatedDecisionId;

record DelegatedDecisionsToReport(@NotNull @Size(max = 500) List<@NotNull DelegatedDecisionId> decisions) {}
