package se.kansli.command.cases;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.organisation.BodyCode;

/// Takes over a series that was begun in another system: the next number follows its last one. Refused once the series
/// has issued a number of its own.
@MayBeGivenBy(Role.ADMINISTRATOR)
public record ContinueDiarySeries(BodyCode authority, int year, int lastNumber, LocalDate continuedOn)
        implements SeriesCommand {

    @Override
    @TargetAggregateIdentifier
    public DiarySeriesId series() {
        return DiarySeriesId.of(authority, year);
    }
}
