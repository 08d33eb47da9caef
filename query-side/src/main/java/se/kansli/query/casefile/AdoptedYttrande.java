package se.kansli.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.Reservation;

/// @param whyDelegable absent when the body decided itself
public record AdoptedYttrande(
        DecisionReference decision,
        AdoptionMode mode,
        int version,
        String text,
        @Nullable String changes,
        @Nullable String whyDelegable,
        List<Reservation> reservations) {
    public AdoptedYttrande {
        reservations = List.copyOf(reservations);
    }
}
