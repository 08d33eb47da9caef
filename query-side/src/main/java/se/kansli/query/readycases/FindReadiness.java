package se.kansli.query.readycases;

import java.util.Optional;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks how a case waits for a body.
public record FindReadiness(CaseId caseId, BodyCode body) implements Question<ReadyCases, Optional<WaitingCase>> {

    @Override
    public Optional<WaitingCase> putTo(ReadyCases finder) {
        return finder.find(caseId, body);
    }
}
