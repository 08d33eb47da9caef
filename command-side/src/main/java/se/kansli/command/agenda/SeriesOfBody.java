package se.kansli.command.agenda;

import java.time.LocalDate;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.NumberingPolicy;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;

/// Which series numbers the paragraphs of a body (MIN-14).
final class SeriesOfBody {

    private static final int A_FIRST_YEAR = 2019;
    private static final int YEARS_OF_A_MANDATE = 4;

    private SeriesOfBody() {}

    /// Refused while nobody has said when the body's series begins again.
    static ParagraphSeriesId on(MeetingId meetingId, EstablishedBody body, LocalDate meetingDay) {
        NumberingPolicy policy = body.localRulesOn(meetingDay)
                .map(LocalRules::numbering)
                .orElseThrow(() -> Refusal.conflict(
                        "NUMBERING_UNKNOWN",
                        "MIN-14",
                        "Ange bland de lokala reglerna för %s när paragraferna börjar om på 1."
                                .formatted(body.name())));
        BodyCode authority = meetingId.authority();
        int year = meetingDay.getYear();
        return switch (policy) {
            case YEAR -> ParagraphSeriesId.ofYear(authority, body.code(), year);
            case MANDATE_PERIOD -> {
                int first = year - Math.floorMod(year - A_FIRST_YEAR, YEARS_OF_A_MANDATE);
                yield ParagraphSeriesId.ofMandatePeriod(authority, body.code(), first, first + YEARS_OF_A_MANDATE - 1);
            }
            case CONTINUOUS -> ParagraphSeriesId.continuous(authority, body.code());
        };
    }
}
