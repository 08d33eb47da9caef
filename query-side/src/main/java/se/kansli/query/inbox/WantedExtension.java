package se.kansli.query.inbox;

import java.time.LocalDate;
import se.kansli.kernel.remiss.ExtensionRequested;

/// The latest request for more time, and how the sender answered it.
///
/// @param note the reason of the request; of the refusal once it is refused
public record WantedExtension(State state, LocalDate wantedDueOn, LocalDate askedOn, String note) {
    public enum State {
        REQUESTED,
        GRANTED,
        REFUSED
    }

    static WantedExtension of(ExtensionRequested event) {
        return new WantedExtension(State.REQUESTED, event.wantedDueOn(), event.askedOn(), event.reason());
    }

    WantedExtension granted() {
        return new WantedExtension(State.GRANTED, wantedDueOn, askedOn, note);
    }

    WantedExtension refused(String reason) {
        return new WantedExtension(State.REFUSED, wantedDueOn, askedOn, reason);
    }
}
