package se.kansli.query.proceedings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question in its place among those that were put.
///
/// @param answeredYes absent while it is not answered
/// @param vote absent unless one was held
public record QuestionView(
        String text,
        List<Integer> motions,
        @Nullable Boolean answeredYes,
        @Nullable VoteView vote) {}
