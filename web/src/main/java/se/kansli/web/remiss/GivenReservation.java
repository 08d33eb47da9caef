package se.kansli.web.remiss;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.remiss.Reservation;

record GivenReservation(
        @NotBlank @Size(max = 200) String member,
        @NotBlank @Size(max = 20_000) String text) {

    static List<Reservation> reservationsOf(@Nullable List<GivenReservation> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(reservation -> new Reservation(reservation.member, reservation.text))
                        .toList();
    }
}
