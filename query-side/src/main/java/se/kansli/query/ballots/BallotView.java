package se.kansli.query.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.kansli.kernel.ballots.BallotClosed;
import se.kansli.kernel.ballots.BallotEvent;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.ballots.VoteCast;
import se.kansli.kernel.ballots.VoteCorrected;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.VoteChoice;

/// An open vote as it stands.
///
/// @param question its place among those put in the item, from 1
/// @param open whether votes are still taken; what came of it stands among the proceedings of the meeting
/// @param votes each that counts, in the order of those who may vote
/// @param missing those who may vote and have not
/// @param corrections in the order in which they were made
public record BallotView(
        BallotId ballotId,
        MeetingId meetingId,
        int item,
        int question,
        boolean open,
        int yes,
        int no,
        int abstained,
        List<MemberVote> votes,
        List<Integer> missing,
        List<VoteCorrection> corrections) {

    /// @param history all that happened to one ballot, in order
    static BallotView of(BallotOpened opened, List<BallotEvent> history) {
        Map<Integer, MemberVote> votes = new LinkedHashMap<>();
        List<VoteCorrection> corrections = new ArrayList<>();
        boolean open = true;
        for (BallotEvent event : history) {
            switch (event) {
                case BallotOpened first -> {}
                case VoteCast cast -> votes.put(cast.vote().attendee(), cast.vote());
                case VoteCorrected corrected -> {
                    MemberVote vote = corrected.vote();
                    votes.put(vote.attendee(), vote);
                    corrections.add(new VoteCorrection(vote.attendee(), vote.choice(), corrected.reason()));
                }
                case BallotClosed closed -> open = false;
            }
        }
        return new BallotView(
                opened.ballotId(),
                opened.item().meeting(),
                opened.item().item(),
                opened.question(),
                open,
                count(votes, VoteChoice.YES),
                count(votes, VoteChoice.NO),
                count(votes, VoteChoice.ABSTAIN),
                opened.electorate().stream()
                        .flatMap(one -> Stream.ofNullable(votes.get(one)))
                        .toList(),
                opened.electorate().stream()
                        .filter(one -> !votes.containsKey(one))
                        .toList(),
                corrections);
    }

    private static int count(Map<Integer, MemberVote> votes, VoteChoice choice) {
        return (int)
                votes.values().stream().filter(vote -> vote.choice() == choice).count();
    }
}
