package se.kansli.command.agenda;

import se.kansli.kernel.cases.CaseId;

/// Which cases there are, in the whole municipality.
public interface KnownCases {

    boolean exists(CaseId caseId);
}
