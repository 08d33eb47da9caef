package se.kansli.command.minutes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// @param by one of those who are to approve them
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record DisputeMinutes(
        @TargetAggregateIdentifier MinutesId minutesId, ParagraphNumber paragraph, String by, String text)
        implements MinutesCommand {}
