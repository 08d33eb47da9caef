package se.kansli.command.ballots;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// Lets those who take part in the item vote, each for themselves and openly; answered with the ballot's id.
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ORDFORANDE})
public record OpenBallot(
        @TargetAggregateIdentifier MeetingId meetingId, int item, int question, String yesMeans, String noMeans)
        implements MeetingCommand {}
