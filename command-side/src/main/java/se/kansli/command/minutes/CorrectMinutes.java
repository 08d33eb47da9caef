package se.kansli.command.minutes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// @param oldText absent when something is left out in the minutes
/// @param by who found that the minutes are wrong
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record CorrectMinutes(
        @TargetAggregateIdentifier MinutesId minutesId,
        ParagraphNumber paragraph,
        @Nullable String oldText,
        String newText,
        String reason,
        String by)
        implements MinutesCommand {}
