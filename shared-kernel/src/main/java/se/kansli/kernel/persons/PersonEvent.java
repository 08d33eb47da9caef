package se.kansli.kernel.persons;

import se.kansli.kernel.DomainEvent;

/// Everything that can happen in the municipality's register of persons. All of it lies in one stream (ADR 23).
public sealed interface PersonEvent extends DomainEvent
        permits PersonEntered, PersonAlsoCalled, PersonMergedInto, PersonUnmerged {

    PersonId person();
}
