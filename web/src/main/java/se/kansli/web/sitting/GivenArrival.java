package se.kansli.web.sitting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.sitting.Arrival;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Presence;

record GivenArrival(
        @NotBlank @Size(max = 200) String name,
        @NotNull AttendanceRole role,
        @NotNull Presence presence,
        @Nullable @Size(max = 50) String party,
        @Nullable @Min(1) @Max(1000) Integer servingOrder) {

    Arrival arrival() {
        return new Arrival(name, role, presence, party, servingOrder);
    }
}
