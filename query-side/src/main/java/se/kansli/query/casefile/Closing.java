package se.kansli.query.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.organisation.BodyCode;

/// @param note what was said about it; the reason of a transfer
/// @param transferredTo the authority that carries the case on, when it was transferred
public record Closing(
        CloseReason reason, @Nullable String note, @Nullable BodyCode transferredTo, LocalDate closedOn) {}
