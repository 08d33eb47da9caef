package se.kansli.kernel.mandates;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// Everything that can happen to the mandates of a body. It lies in the stream of the body.
public sealed interface MandateEvent extends DomainEvent permits MandateGiven, MandateEnded {

    BodyCode body();

    PersonId person();
}
