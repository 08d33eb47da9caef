package se.kansli.query.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.RemarkCode;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;

/// A doubt about something printed. What was printed is shown whether the doubt is settled or not.
///
/// @param settlement absent while the remark is open
public record FiledRemark(
        int number,
        DocumentPlace place,
        RemarkCode code,
        String printed,
        String suggested,
        LocalDate madeOn,
        @Nullable Settlement settlement) {

    /// @param settled what holds
    public record Settlement(String settled, @Nullable String note, LocalDate resolvedOn) {}

    static FiledRemark of(RemarkMade event) {
        return new FiledRemark(
                event.remarkNumber(),
                event.place(),
                event.code(),
                event.printed(),
                event.suggested(),
                event.madeOn(),
                null);
    }

    FiledRemark after(RemarkResolved event) {
        return number == event.remarkNumber()
                ? new FiledRemark(
                        number,
                        place,
                        code,
                        printed,
                        suggested,
                        madeOn,
                        new Settlement(event.settled(), event.note(), event.resolvedOn()))
                : this;
    }
}
