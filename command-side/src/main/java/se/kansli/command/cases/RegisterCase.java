package se.kansli.command.cases;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.organisation.BodyCode;

/// Gives the next diarienummer of the authority and year; answers with the [CaseId].
@MayBeGivenBy(Role.REGISTRATOR)
public record RegisterCase(
        BodyCode authority,
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
        return DiarySeriesId.of(authority, registeredOn.getYear());
    }
}
