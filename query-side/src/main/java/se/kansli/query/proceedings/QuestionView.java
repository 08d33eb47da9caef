package se.kansli.query.proceedings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.BallotId;

/// A question in its place among those that were put.
///
/// @param answeredYes absent while it is not answered
/// @param ballot where votes are or were cast one by one; absent when none are, and when that was broken off
/// @param vote absent unless one was held
public record QuestionView(
        String text,
        List<Integer> motions,
        @Nullable Boolean answeredYes,
        @Nullable BallotId ballot,
        @Nullable VoteView vote) {}
