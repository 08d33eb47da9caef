package se.kansli.benchmarks.municipality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.organisation.BodyCode;

/// The series of diarienummer of all bodies, one for each year.
final class Diaries {

    private final Map<DiarySeriesId, Series> series = new HashMap<>();
    private int registered;

    private static final class Series {
        private final EventStream stream;
        private int last;

        Series(DiarySeriesId id) {
            this.stream = EventStream.of("DiarySeries", id);
        }
    }

    /// A number that is to be given in the same breath as what it is given to is told of.
    record Numbered(Diarienummer number, EventStream series) {

        void issue(Deed deed, LocalDate on) {
            deed.does(
                    series,
                    new DiarienummerIssued(DiarySeriesId.of(number.authority(), number.year()), number.number(), on));
        }

        CaseId caseId() {
            return CaseId.of(number);
        }
    }

    Numbered next(BodyCode authority, LocalDate today) {
        Series ofYear = series.computeIfAbsent(DiarySeriesId.of(authority, today.getYear()), Series::new);
        registered++;
        return new Numbered(Diarienummer.of(authority, today.getYear(), ++ofYear.last), ofYear.stream);
    }

    /// In all of them together.
    int registered() {
        return registered;
    }
}
