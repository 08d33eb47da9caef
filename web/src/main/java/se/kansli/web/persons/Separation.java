package se.kansli.web.persons;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.persons.SeparatePersons;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// @param authority for which it is found
record Separation(
        @NotNull BodyCode authority,
        @NotBlank @Size(max = 2000) String reason) {

    SeparatePersons command(PersonId person) {
        return new SeparatePersons(authority, person, reason);
    }
}
