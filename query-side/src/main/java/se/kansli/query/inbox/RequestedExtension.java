package se.kansli.query.inbox;

import java.time.LocalDate;

/// @param note the reason of the request, or of the refusal
public record RequestedExtension(State state, LocalDate wantedDueOn, String note, LocalDate askedOn) {
    public enum State {
        REQUESTED,
        GRANTED,
        REFUSED
    }
}
