package se.kansli.query.delegation;

import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of what delegates decided for a nämnd.
public record ListDelegatedDecisions(BodyCode body, DelegatedQuery query)
        implements Question<DelegatedDecisions, Page<DelegatedDecisionView>> {

    @Override
    public Page<DelegatedDecisionView> putTo(DelegatedDecisions finder) {
        return finder.list(body, query);
    }
}
