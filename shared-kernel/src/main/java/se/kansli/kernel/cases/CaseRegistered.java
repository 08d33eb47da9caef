package se.kansli.kernel.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;

/// The case stands in the diarium: OSL 5:1.
///
/// @param classification the code of the authority's classification scheme, as printed
/// @param publicTitle what everyone may read (OSL 5:2 second paragraph)
@StoredAs("CaseRegistered")
public record CaseRegistered(
        CaseId caseId,
        Diarienummer number,
        Numbering numbering,
        CaseKind kind,
        String title,
        String publicTitle,
        @Nullable String classification,
        @Nullable String officer,
        Party initiator,
        LocalDate receivedOn,
        LocalDate registeredOn)
        implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return registeredOn;
    }
}
