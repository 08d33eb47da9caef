package se.kansli.kernel.sitting;

/// How one attendee voted in an open vote.
public record MemberVote(int attendee, VoteChoice choice) {}
