package se.kansli.query.membership;

import se.kansli.kernel.mandates.Mandate;
import se.kansli.kernel.persons.PersonId;

/// One who sits in a body.
///
/// @param person for whom the one who was elected is taken now
/// @param name of that person
/// @param mandate as it was given
public record SittingPerson(PersonId person, String name, Mandate mandate) {}
