package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.Optional;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.journal.AsOf;
import se.kansli.query.questions.Question;

/// Asks for minutes, now or as they were then.
public record FindMinutes(BodyCode reader, MinutesId minutesId, AsOf asOf, LocalDate today)
        implements Question<MinutesBook, Optional<MinutesEntry>> {

    @Override
    public Optional<MinutesEntry> putTo(MinutesBook finder) {
        return finder.find(reader, minutesId, asOf, today);
    }
}
