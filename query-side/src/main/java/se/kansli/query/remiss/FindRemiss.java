package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.questions.Question;

/// Asks how a remiss stands at the one who sent it.
public record FindRemiss(BodyCode reader, RemissId remissId, AsOf asOf, LocalDate today)
        implements Question<OutgoingRemiss, Optional<RemissView>> {

    @Override
    public Optional<RemissView> putTo(OutgoingRemiss finder) {
        return finder.find(reader, remissId, asOf, today);
    }
}
