package se.kansli.web.persons;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.persons.MergePersons;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// @param authority for which it is found
record Merger(
        @NotNull BodyCode authority,
        @NotNull PersonId into,
        @NotBlank @Size(max = 2000) String reason) {

    MergePersons command(PersonId person) {
        return new MergePersons(authority, person, into, reason);
    }
}
