package se.kansli.command.cases;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.organisation.BodyCode;

/// Takes in a case that has its number already; answers with the [CaseId]. The series never hands that number out
/// again.
@MayBeGivenBy(Role.REGISTRATOR)
public record ImportCase(
        Diarienummer number,
        CaseKind kind,
        String title,
        String publicTitle,
        @Nullable String classification,
        @Nullable String officer,
        Party initiator,
        LocalDate receivedOn,
        LocalDate registeredOn)
        implements SeriesCommand {

    @Override
    @TargetAggregateIdentifier
    public DiarySeriesId series() {
        return DiarySeriesId.of(number.authority(), number.year());
    }

    @Override
    public BodyCode authority() {
        return number.authority();
    }
}
