package se.kansli.web.followup;

import jakarta.validation.constraints.NotNull;
import se.kansli.kernel.cases.CaseId;

record SprungCase(@NotNull CaseId caseId) {}
