package se.kansli.query.delegation;

import java.time.LocalDate;
import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.query.questions.Question;

/// Asks what delegates may decide for a body on a day; empty when nothing is known of that.
public record FindDelegationOrder(BodyCode body, LocalDate day)
        implements Question<DelegatedDecisions, Optional<DelegationOrder>> {

    @Override
    public Optional<DelegationOrder> putTo(DelegatedDecisions finder) {
        return finder.order(body, day);
    }
}
