package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks what is to be done with the minutes of an authority and of its utskott.
public record ListMinutesDuties(BodyCode authority, LocalDate today)
        implements Question<MinutesBook, List<MinutesDuty>> {

    @Override
    public List<MinutesDuty> putTo(MinutesBook finder) {
        return finder.toDo(authority, today);
    }
}
