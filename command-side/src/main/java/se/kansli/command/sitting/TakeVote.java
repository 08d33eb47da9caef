package se.kansli.command.sitting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.MemberVote;

/// @param rollCall each who may decide, once; empty when the vote is secret
/// @param secret only in elections (MTG-8)
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record TakeVote(
        @TargetAggregateIdentifier MeetingId meetingId,
        int item,
        int question,
        String yesMeans,
        String noMeans,
        List<MemberVote> rollCall,
        @Nullable SecretBallot secret)
        implements MeetingCommand {

    public TakeVote {
        rollCall = List.copyOf(rollCall);
    }
}
