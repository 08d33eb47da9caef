package se.kansli.query.remiss;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        String reason) {}
