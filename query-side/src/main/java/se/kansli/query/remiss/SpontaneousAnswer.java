package se.kansli.query.remiss;

import java.time.LocalDate;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;

/// Views from one who was not asked (CON-19).
public record SpontaneousAnswer(
        int ordinal, Party from, String text, int recordNumber, boolean afterSummary, LocalDate receivedOn) {

    static SpontaneousAnswer of(SpontaneousAnswerReceived event) {
        return new SpontaneousAnswer(
                event.ordinal(),
                event.from(),
                event.text(),
                event.recordNumber(),
                event.afterSummary(),
                event.receivedOn());
    }
}
