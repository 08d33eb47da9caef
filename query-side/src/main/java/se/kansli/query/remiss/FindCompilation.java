package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.questions.Question;

/// Asks what all who were asked have said.
public record FindCompilation(BodyCode reader, RemissId remissId, AsOf asOf, LocalDate today)
        implements Question<OutgoingRemiss, Optional<Compilation>> {

    @Override
    public Optional<Compilation> putTo(OutgoingRemiss finder) {
        return finder.compilation(reader, remissId, asOf, today);
    }
}
