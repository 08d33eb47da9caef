package se.kansli.kernel.organisation;

import se.kansli.kernel.DomainEvent;

/// Everything that can happen to a municipality's organisation.
public sealed interface OrganisationEvent extends DomainEvent
        permits BodyEnlisted, BodyEstablished, BodyRenamed, LocalRulesSet, DelegationOrderSet, BodyDissolved {

    BodyCode body();
}
