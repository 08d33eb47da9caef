package se.kansli.web.ballots;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.ballots.OpenBallot;
import se.kansli.kernel.paragraphs.MeetingId;

record BallotToOpen(
        @NotNull MeetingId meetingId,
        @NotNull @Min(1) Integer item,
        @NotNull @Min(1) Integer question,
        @NotBlank @Size(max = 2000) String yesMeans,
        @NotBlank @Size(max = 2000) String noMeans) {

    OpenBallot command() {
        return new OpenBallot(meetingId, item, question, yesMeans, noMeans);
    }
}
