package se.kansli.command.ballots;

import java.util.List;
import se.kansli.kernel.sitting.MemberVote;

/// What came of a ballot.
///
/// @param electorate the numbers of those who could vote
/// @param votes at most one of each, in the order of the electorate
public record CastVotes(List<Integer> electorate, List<MemberVote> votes) {

    public CastVotes {
        electorate = List.copyOf(electorate);
        votes = List.copyOf(votes);
    }
}
