package se.kansli.query.proceedings;

import java.util.List;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.VoteBasis;

/// @param rollCall empty when the vote was secret
public record VoteView(
        String yesMeans, String noMeans, List<MemberVote> rollCall, int yes, int no, int abstained, VoteBasis basis) {}
