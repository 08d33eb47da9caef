package se.kansli.web.persons;

import se.kansli.kernel.persons.PersonId;

record EnteredPerson(PersonId person) {}
