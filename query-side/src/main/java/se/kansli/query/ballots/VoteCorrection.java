package se.kansli.query.ballots;

import se.kansli.kernel.sitting.VoteChoice;

/// A vote that took the place of another by the same attendee.
public record VoteCorrection(int attendee, VoteChoice choice, String reason) {}
