package se.kansli.documents;

import java.util.List;

/// A vote, and what it gave. A closed one has no roll call.
///
/// @param yes what a yes was a yes to
/// @param no what a no was a yes to
public record Vote(String yes, String no, Tally tally, List<MemberVote> rollCall, String result) {

    public Vote {
        rollCall = List.copyOf(rollCall);
        if (!rollCall.isEmpty() && !Tally.of(rollCall).equals(tally)) {
            throw new IllegalArgumentException("Omröstningslistan ger ett annat resultat än det som anges.");
        }
    }

    public static Vote open(String yes, String no, List<MemberVote> rollCall, String result) {
        return new Vote(yes, no, Tally.of(rollCall), rollCall, result);
    }

    public static Vote closed(String yes, String no, Tally tally, String result) {
        return new Vote(yes, no, tally, List.of(), result);
    }
}
