package se.kansli.query.minutes;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of the notice board.
///
/// @param authority that keeps the minutes; absent for all
public record ReadNoticeBoard(
        @Nullable BodyCode authority, @Nullable String after, int size)
        implements Question<MinutesBook, Page<PublicNotice>> {

    @Override
    public Page<PublicNotice> putTo(MinutesBook finder) {
        return finder.board(authority, after, size);
    }
}
