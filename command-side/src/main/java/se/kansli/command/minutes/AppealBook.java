package se.kansli.command.minutes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.AppealDecided;
import se.kansli.kernel.minutes.AppealForwarded;
import se.kansli.kernel.minutes.AppealOutcome;
import se.kansli.kernel.minutes.AppealReceived;
import se.kansli.kernel.minutes.MinutesId;

/// The appeals against what the minutes tell, and what became of them.
final class AppealBook {

    private static final String FORWARDING = "MIN-6";

    private final MinutesId minutesId;
    private final Map<Integer, AppealReceived> received = new HashMap<>();
    private final Map<Integer, LocalDate> forwarded = new HashMap<>();
    private final Map<Integer, AppealOutcome> outcomes = new HashMap<>();

    AppealBook(MinutesId minutesId) {
        this.minutesId = minutesId;
    }

    AppealReceived receive(ReceiveAppeal command, boolean inTime, LocalDate today) {
        Required.text(FORWARDING, "Vem som överklagar", command.from());
        Required.notAfter(FORWARDING, "Dagen då överklagandet kom", command.on(), today);
        return new AppealReceived(
                minutesId,
                received.size() + 1,
                command.paragraph(),
                command.from(),
                command.sentTo(),
                inTime,
                command.on());
    }

    AppealForwarded forward(ForwardAppeal command, LocalDate today) {
        AppealReceived appeal = find(command.appeal());
        if (appeal.sentTo() == AppealAddressee.COURT) {
            throw Refusal.conflict("SENT_TO_COURT", FORWARDING, "Överklagandet skickades till domstolen från början.");
        }
        if (forwarded.containsKey(command.appeal())) {
            throw Refusal.conflict(
                    "ALREADY_FORWARDED",
                    FORWARDING,
                    "Överklagandet skickades vidare %s.".formatted(forwarded.get(command.appeal())));
        }
        refuseBeforeReceived(appeal, command.on(), today);
        return new AppealForwarded(minutesId, command.appeal(), command.on());
    }

    AppealDecided decide(RecordAppealOutcome command, LocalDate today) {
        AppealReceived appeal = find(command.appeal());
        AppealOutcome before = outcomes.get(command.appeal());
        if (before != null && (before != AppealOutcome.STAYED || command.outcome() == AppealOutcome.STAYED)) {
            throw Refusal.conflict("ALREADY_DECIDED", FORWARDING, "Utgången av överklagandet är redan antecknad.");
        }
        refuseBeforeReceived(appeal, command.on(), today);
        return new AppealDecided(minutesId, command.appeal(), command.outcome(), command.on());
    }

    void remember(AppealReceived event) {
        received.put(event.appeal(), event);
    }

    void remember(AppealForwarded event) {
        forwarded.put(event.appeal(), event.forwardedOn());
    }

    void remember(AppealDecided event) {
        outcomes.put(event.appeal(), event.outcome());
    }

    private AppealReceived find(int appeal) {
        AppealReceived found = received.get(appeal);
        if (found == null) {
            throw Refusal.notFound(
                    "APPEAL_UNKNOWN", FORWARDING, "Protokollet har inget överklagande %s.".formatted(appeal));
        }
        return found;
    }

    private static void refuseBeforeReceived(AppealReceived appeal, LocalDate day, LocalDate today) {
        Required.notAfter(FORWARDING, "Dagen", day, today);
        if (day.isBefore(appeal.receivedOn())) {
            throw Refusal.invalid(
                    "BEFORE_RECEIVED",
                    FORWARDING,
                    "Överklagandet kom %s. Ange den dagen eller en senare.".formatted(appeal.receivedOn()));
        }
    }
}
