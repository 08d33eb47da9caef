package se.kansli.command.cases;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.IncomingRemissId;

/// Opens the receiver's own case for a remiss in its inbox (CON-5); answers with the [CaseId]. Refused when it is
/// registered already.
///
/// @param title absent to take the sender's
@MayBeGivenBy(Role.REGISTRATOR)
public record RegisterArrivedRemiss(
        IncomingRemissId incomingRemissId,
        @Nullable String title,
        @Nullable String publicTitle,
        @Nullable String classification,
        @Nullable String officer,
        LocalDate registeredOn)
        implements SeriesCommand {

    @Override
    @TargetAggregateIdentifier
    public DiarySeriesId series() {
        return DiarySeriesId.of(authority(), registeredOn.getYear());
    }

    @Override
    public BodyCode authority() {
        return incomingRemissId.authority();
    }
}
