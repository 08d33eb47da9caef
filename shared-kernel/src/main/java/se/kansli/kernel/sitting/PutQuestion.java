package se.kansli.kernel.sitting;

import java.util.List;

/// One yes-or-no question that the chair puts (proposition).
///
/// @param motions the numbers of the motions it decides between; empty when it concerns the recommendation alone
public record PutQuestion(String text, List<Integer> motions) {

    public PutQuestion {
        motions = List.copyOf(motions);
    }
}
