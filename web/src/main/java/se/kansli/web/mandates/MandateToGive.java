package se.kansli.web.mandates;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.organisation.GiveMandate;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;
import se.kansli.web.decisions.GivenReference;

/// @param authority that keeps the minutes of the body: the nämnd, for an utskott of it
/// @param name as elected, one that the register has of the person; the one first entered unless said
/// @param servingOrder of a substitute
record MandateToGive(
        @NotNull BodyCode authority,
        @NotNull PersonId person,
        @Nullable @Size(max = 200) String name,
        @Schema(example = "MEMBER") @NotNull MandateRole role,
        @Nullable @Size(max = 100) String party,
        @Nullable @Positive @Max(1000) Integer servingOrder,
        @NotNull @Valid GivenBoundedDay from,
        @Nullable @Valid GivenReference electedBy) {

    GiveMandate command(BodyCode body) {
        return new GiveMandate(
                authority,
                body,
                person,
                name,
                role,
                party,
                servingOrder,
                from.day("from"),
                electedBy == null ? null : electedBy.reference("electedBy"));
    }
}
