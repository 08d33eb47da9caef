package se.kansli.web.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.sitting.SecretBallot;
import se.kansli.command.sitting.TakeVote;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.MemberVote;

record HeldVote(
        @NotNull @Min(1) Integer question,
        @NotBlank @Size(max = 2000) String yesMeans,
        @NotBlank @Size(max = 2000) String noMeans,
        @Nullable @Size(max = 2000) List<@NotNull @Valid GivenVote> rollCall,
        @Nullable @Valid TellersCount secret) {

    TakeVote command(MeetingId meetingId, int item) {
        List<MemberVote> votes = rollCall == null
                ? List.of()
                : rollCall.stream()
                        .map(vote -> new MemberVote(vote.attendee(), vote.choice()))
                        .toList();
        SecretBallot counted = secret == null
                ? null
                : new SecretBallot(secret.yes(), secret.no(), secret.abstained(), secret.lotsAnsweredYes());
        return new TakeVote(meetingId, item, question, yesMeans, noMeans, votes, counted);
    }
}
