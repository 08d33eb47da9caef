package se.kansli.web.mandates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.organisation.EndMandate;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// @param authority that keeps the minutes of the body: the nämnd, for an utskott of it
/// @param until the first day on which it is not held any more
record MandateToEnd(
        @NotNull BodyCode authority,
        @NotNull PersonId person,
        @NotNull MandateRole role,
        @NotNull @Valid GivenBoundedDay until,
        @NotBlank @Size(max = 2000) String reason) {

    EndMandate command(BodyCode body) {
        return new EndMandate(authority, body, person, role, until.day("until"), reason);
    }
}
