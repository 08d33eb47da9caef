package se.kansli.web.inbox;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.cases.RegisterArrivedRemiss;
import se.kansli.kernel.remiss.IncomingRemissId;

/// What the receiver's own case is called; the sender's words where nothing is said.
///
/// @param registeredOn today unless said
record RemissToRegister(
        @Nullable @Size(max = 500) String title,
        @Nullable @Size(max = 500) String publicTitle,
        @Nullable @Size(max = 50) String classification,
        @Nullable @Size(max = 200) String officer,
        @Nullable LocalDate registeredOn) {

    RegisterArrivedRemiss command(IncomingRemissId incomingRemissId, LocalDate today) {
        return new RegisterArrivedRemiss(
                incomingRemissId,
                title,
                publicTitle,
                classification,
                officer,
                registeredOn == null ? today : registeredOn);
    }
}
