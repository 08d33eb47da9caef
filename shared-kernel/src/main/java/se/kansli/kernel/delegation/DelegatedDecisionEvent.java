package se.kansli.kernel.delegation;

import se.kansli.kernel.DomainEvent;

/// What can happen to a decision that a delegate took, in the list of its nämnd.
public sealed interface DelegatedDecisionEvent extends DomainEvent
        permits DelegatedDecisionListed, DelegatedDecisionReported, DelegatedDecisionMinuted {

    DelegatedDecisionId decision();
}
