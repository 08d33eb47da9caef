package se.kansli.command.agenda;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;

/// Takes over a series that was begun in another system: the next paragraph follows its last one. Refused once the
/// series has given a number of its own (MIN-14).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ContinueParagraphSeries(
        @TargetAggregateIdentifier ParagraphSeriesId series, int lastNumber) implements Command {

    @Override
    public BodyCode authority() {
        return series.authority();
    }
}
