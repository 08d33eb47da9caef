package se.kansli.web.persons;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.persons.NotePersonsName;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// @param authority for which it is noted
record PersonsName(
        @NotNull BodyCode authority,
        @NotBlank @Size(max = 200) String name) {

    NotePersonsName command(PersonId person) {
        return new NotePersonsName(authority, person, name);
    }
}
