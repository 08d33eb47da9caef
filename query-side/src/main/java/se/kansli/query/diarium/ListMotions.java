package se.kansli.query.diarium;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks which motions and citizens' proposals an authority has that are not decided yet (FUP-1).
///
/// @param raisedBefore absent for all
public record ListMotions(BodyCode authority, @Nullable LocalDate raisedBefore, LocalDate today)
        implements Question<Diarium, List<MotionEntry>> {

    @Override
    public List<MotionEntry> putTo(Diarium finder) {
        return finder.undecidedMotions(authority, raisedBefore, today);
    }
}
