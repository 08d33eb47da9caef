package se.kansli.web.persons;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.persons.EnterPerson;
import se.kansli.kernel.organisation.BodyCode;

/// @param authority for which the person is entered
record PersonToEnter(
        @NotNull BodyCode authority,
        @NotBlank @Size(max = 200) String name) {

    EnterPerson command() {
        return new EnterPerson(authority, name);
    }
}
