package se.kansli.query.remiss;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestReceived;

/// A request for more time and what became of it (CON-15).
///
/// @param wantedDueOn absent when the sender gave more time unasked, as `askedOn`
/// @param newDueOn absent unless it was granted
/// @param decidedBy absent while the request waits, as `decidedOn`
/// @param reason of the decision once there is one, before that of the request
public record Extension(
        @Nullable LocalDate wantedDueOn,
        @Nullable LocalDate askedOn,
        boolean askedLate,
        ExtensionState state,
        @Nullable LocalDate newDueOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        String reason) {

    static final Extension UNASKED = new Extension(null, null, false, ExtensionState.REQUESTED, null, null, null, "");

    static Extension asked(ExtensionRequestReceived event) {
        return new Extension(
                event.wantedDueOn(),
                event.askedOn(),
                event.askedLate(),
                ExtensionState.REQUESTED,
                null,
                null,
                null,
                event.reason());
    }

    Extension granted(ExtensionGranted event) {
        return new Extension(
                wantedDueOn,
                askedOn,
                askedLate,
                ExtensionState.GRANTED,
                event.newDueOn(),
                event.grantedBy(),
                event.grantedOn(),
                event.reason());
    }

    Extension metBy(Extension given) {
        return new Extension(
                wantedDueOn,
                askedOn,
                askedLate,
                given.state(),
                given.newDueOn(),
                given.decidedBy(),
                given.decidedOn(),
                given.reason());
    }

    Extension refused(ExtensionRefused event) {
        return new Extension(
                wantedDueOn,
                askedOn,
                askedLate,
                ExtensionState.REFUSED,
                null,
                event.refusedBy(),
                event.refusedOn(),
                event.reason());
    }
}
