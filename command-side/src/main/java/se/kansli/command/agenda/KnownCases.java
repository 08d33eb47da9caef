package se.kansli.command.agenda;

import java.util.Optional;
import se.kansli.kernel.cases.CaseId;

/// Which cases there are, in the whole municipality.
public interface KnownCases {

    Optional<KnownCase> find(CaseId caseId);
}
