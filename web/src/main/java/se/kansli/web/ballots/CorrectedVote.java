package se.kansli.web.ballots;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.kernel.sitting.VoteChoice;

record CorrectedVote(
        @NotNull @Min(1) Integer attendee,
        @NotNull VoteChoice choice,
        @NotBlank @Size(max = 2000) String reason) {}
