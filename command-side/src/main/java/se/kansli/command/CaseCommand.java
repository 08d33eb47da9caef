package se.kansli.command;

import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// A command to one case. The case's authority is the one whose business it is.
public interface CaseCommand extends Command {

    CaseId caseId();

    @Override
    default BodyCode authority() {
        return caseId().authority();
    }
}
