package se.kansli.command.minutes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.DispatchPurpose;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record DispatchParagraph(
        @TargetAggregateIdentifier MinutesId minutesId,
        ParagraphNumber paragraph,
        String recipient,
        DispatchPurpose purpose)
        implements MinutesCommand {}
