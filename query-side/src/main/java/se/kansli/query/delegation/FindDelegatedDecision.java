package se.kansli.query.delegation;

import java.util.Optional;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks for one decision that a delegate took.
public record FindDelegatedDecision(BodyCode reader, DelegatedDecisionId decision)
        implements Question<DelegatedDecisions, Optional<DelegatedDecisionView>> {

    @Override
    public Optional<DelegatedDecisionView> putTo(DelegatedDecisions finder) {
        return finder.find(reader, decision);
    }
}
