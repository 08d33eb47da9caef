package se.kansli.documents;

import java.util.List;

/// How many voted how.
public record Tally(int yes, int no, int abstain, int absent) {

    public static Tally of(List<MemberVote> rollCall) {
        return new Tally(
                count(rollCall, Choice.YES),
                count(rollCall, Choice.NO),
                count(rollCall, Choice.ABSTAIN),
                count(rollCall, Choice.ABSENT));
    }

    private static int count(List<MemberVote> rollCall, Choice choice) {
        return (int) rollCall.stream().filter(vote -> vote.choice() == choice).count();
    }
}
