package se.kansli.web.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.sitting.Arrival;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Presence;

record GivenArrival(
        @Nullable @Size(max = 200) String name,
        @NotNull AttendanceRole role,
        @NotNull Presence presence,
        @Nullable @Size(max = 50) String party,
        @Nullable @Min(1) @Max(1000) Integer servingOrder,
        @Nullable PersonId person,
        @Nullable @Valid GivenServesFor servesFor) {

    Arrival arrival() {
        return new Arrival(name, role, presence, party, servingOrder, person, GivenServesFor.servesFor(servesFor));
    }
}
