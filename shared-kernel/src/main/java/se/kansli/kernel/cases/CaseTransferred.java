package se.kansli.kernel.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.organisation.BodyCode;

/// Closed here and handed to another authority, which opens a new case with a new number.
///
/// @param secrecy the mark that the case bears when it crosses the border
@StoredAs("CaseTransferred")
public record CaseTransferred(
        CaseId caseId,
        Diarienummer number,
        BodyCode to,
        CaseKind kind,
        String title,
        String publicTitle,
        Party initiator,
        @Nullable SecrecyGround secrecy,
        String reason,
        LocalDate transferredOn)
        implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return transferredOn;
    }
}
