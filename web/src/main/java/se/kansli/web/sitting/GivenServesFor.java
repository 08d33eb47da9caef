package se.kansli.web.sitting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.sitting.ServesFor;
import se.kansli.kernel.persons.PersonId;

record GivenServesFor(
        @Nullable @Min(1) Integer attendee,
        @Nullable PersonId person,
        @Nullable @Size(max = 200) String name) {

    static @Nullable ServesFor servesFor(@Nullable GivenServesFor given) {
        return given == null ? null : new ServesFor(given.attendee, given.person, given.name);
    }
}
