package se.kansli.command.delegation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.kansli.kernel.delegation.DelegatedDecisionId;

/// What delegates decided, read from the lists themselves.
public interface ListedDecisions {

    /// Those of them that are in a list.
    List<ListedDecision> find(Collection<DelegatedDecisionId> decisions);

    default Optional<ListedDecision> find(DelegatedDecisionId decision) {
        return find(List.of(decision)).stream().findFirst();
    }
}
