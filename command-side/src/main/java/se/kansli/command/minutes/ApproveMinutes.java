package se.kansli.command.minutes;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.SigningMeans;

/// @param signer one of those who are to approve them, by the name that the minutes print
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ORDFORANDE})
public record ApproveMinutes(
        @TargetAggregateIdentifier MinutesId minutesId, String signer, LocalDate on, SigningMeans means)
        implements MinutesCommand {}
