package se.kansli.query.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.mandates.Membership;
import se.kansli.kernel.organisation.BodyCode;

/// All mandates that a body has given.
///
/// @param dissolvedOn absent while the body exists; from that day on nobody sits in it
public record MandatesOfBody(
        BodyCode body, Mandates mandates, @Nullable LocalDate dissolvedOn) {

    Membership on(LocalDate day) {
        return (dissolvedOn == null || day.isBefore(dissolvedOn) ? mandates : Mandates.NONE).on(day);
    }
}
