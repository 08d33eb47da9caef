package se.kansli.query.imports;

import java.time.LocalDate;
import se.kansli.kernel.printed.MinutesRemarkResolved;
import se.kansli.kernel.printed.RemarkSettlement;

/// @param note the reason
public record RemarkResolution(RemarkSettlement settled, String note, LocalDate resolvedOn) {

    static RemarkResolution of(MinutesRemarkResolved event) {
        return new RemarkResolution(event.settled(), event.note(), event.resolvedOn());
    }
}
