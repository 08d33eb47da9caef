package se.kansli.query.readycases;

import java.util.List;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks which cases wait for a body.
public record ListWaitingCases(BodyCode body) implements Question<ReadyCases, List<WaitingCase>> {

    @Override
    public List<WaitingCase> putTo(ReadyCases finder) {
        return finder.waitingFor(body);
    }
}
