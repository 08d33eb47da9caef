package se.kansli.documents;

import java.util.List;

/// How a body came to its decision.
///
/// @param account what was said, when the minutes tell it
/// @param questions in the order in which they were put
public record Deliberation(List<Section> account, List<Motion> motions, List<Question> questions, List<Vote> votes) {

    public static final Deliberation NONE = new Deliberation(List.of(), List.of(), List.of(), List.of());

    public Deliberation {
        account = List.copyOf(account);
        motions = List.copyOf(motions);
        questions = List.copyOf(questions);
        votes = List.copyOf(votes);
    }
}
