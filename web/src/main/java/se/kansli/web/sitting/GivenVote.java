package se.kansli.web.sitting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import se.kansli.kernel.sitting.VoteChoice;

/// How one attendee votes.
public record GivenVote(
        @NotNull @Min(1) Integer attendee, @NotNull VoteChoice choice) {}
