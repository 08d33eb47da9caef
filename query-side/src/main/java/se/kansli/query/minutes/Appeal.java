package se.kansli.query.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.AppealDecided;
import se.kansli.kernel.minutes.AppealForwarded;
import se.kansli.kernel.minutes.AppealOutcome;
import se.kansli.kernel.minutes.AppealReceived;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Somebody appealed against what a paragraph decided.
///
/// @param appeal counted from 1 within the minutes
/// @param inTime by what was known when it was entered
/// @param forwardedOn absent until it went on to the court, and when it was sent there
/// @param outcome absent until a court has said something
/// @param outcomeOn the day from which it stands; absent likewise
public record Appeal(
        int appeal,
        ParagraphNumber paragraph,
        String from,
        AppealAddressee sentTo,
        LocalDate receivedOn,
        boolean inTime,
        @Nullable LocalDate forwardedOn,
        @Nullable AppealOutcome outcome,
        @Nullable LocalDate outcomeOn) {

    static Appeal of(AppealReceived event) {
        return new Appeal(
                event.appeal(),
                event.paragraph(),
                event.from(),
                event.sentTo(),
                event.receivedOn(),
                event.inTime(),
                null,
                null,
                null);
    }

    boolean isToBeForwarded() {
        return sentTo == AppealAddressee.MUNICIPALITY && forwardedOn == null;
    }

    /// Whether it holds up the decision until a court has said something: a notice that was put up anew may have given
    /// it the time that it lacked.
    boolean holdsUp(@Nullable LocalDate lastAppealDay) {
        boolean timely = inTime || lastAppealDay != null && !receivedOn.isAfter(lastAppealDay);
        return timely && outcome == null;
    }

    Appeal after(AppealForwarded event) {
        return appeal == event.appeal()
                ? new Appeal(
                        appeal, paragraph, from, sentTo, receivedOn, inTime, event.forwardedOn(), outcome, outcomeOn)
                : this;
    }

    Appeal after(AppealDecided event) {
        return appeal == event.appeal()
                ? new Appeal(
                        appeal,
                        paragraph,
                        from,
                        sentTo,
                        receivedOn,
                        inTime,
                        forwardedOn,
                        event.outcome(),
                        event.decidedOn())
                : this;
    }
}
