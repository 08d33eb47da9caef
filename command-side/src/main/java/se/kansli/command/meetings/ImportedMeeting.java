package se.kansli.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.MinutesRemark;
import se.kansli.kernel.printed.MinutesRemarkResolved;
import se.kansli.kernel.printed.RemarkSettlement;

/// A meeting that is known from its minutes alone. Guards that what is printed stands, and what is doubtful is resolved
/// once.
@Aggregate
final class ImportedMeeting {

    private static final String DOUBTS = "REM-1";

    @AggregateIdentifier
    private MeetingId id;

    private List<MinutesRemark> remarks = List.of();
    private final Set<Integer> resolved = new HashSet<>();

    private ImportedMeeting() {}

    static ImportedMeeting of(MinutesImported imported, List<SettledRemark> settled, LocalDate today) {
        apply(imported);
        ImportedMeeting meeting = new ImportedMeeting();
        meeting.on(imported);
        for (SettledRemark each : settled) {
            MinutesRemark remark = meeting.open(each.remark());
            if (remark.code() != each.code()) {
                throw Refusal.conflict(
                        "ANOTHER_REMARK",
                        DOUBTS,
                        "Anmärkning %d är inte längre den som reddes ut: läs protokollet på nytt."
                                .formatted(each.remark()));
            }
            MinutesRemarkResolved event = meeting.resolution(each.remark(), each.settled(), each.note(), today);
            apply(event);
            meeting.on(event);
        }
        return new ImportedMeeting();
    }

    @CommandHandler
    void handle(ResolveMinutesRemark command, Clock clock) {
        apply(resolution(command.remark(), command.settled(), command.note(), Stockholm.today(clock)));
    }

    @EventSourcingHandler
    void on(MinutesImported event) {
        id = event.meetingId();
        remarks = event.minutes().remarks();
    }

    @EventSourcingHandler
    void on(MinutesRemarkResolved event) {
        resolved.add(event.remark());
    }

    /// A meeting that is held here has no such remarks.
    @EventSourcingHandler
    void on(MeetingPlanned event) {
        id = event.meetingId();
    }

    private MinutesRemarkResolved resolution(int number, RemarkSettlement settled, String note, LocalDate today) {
        MinutesRemark remark = open(number);
        Required.text(DOUBTS, "Skälet", note);
        if (settled == RemarkSettlement.SUGGESTION_ACCEPTED && remark.suggested() == null) {
            throw Refusal.invalid(
                    "NOTHING_SUGGESTED",
                    DOUBTS,
                    "Anmärkning %d har inget förslag att godta: låt det tryckta stå och skriv varför."
                            .formatted(number));
        }
        return new MinutesRemarkResolved(id, number, settled, note, today);
    }

    private MinutesRemark open(int number) {
        if (number < 1 || number > remarks.size()) {
            throw Refusal.notFound("NO_SUCH_REMARK", DOUBTS, "Protokollet har ingen anmärkning %d.".formatted(number));
        }
        if (resolved.contains(number)) {
            throw Refusal.conflict("REMARK_RESOLVED", DOUBTS, "Anmärkning %d är redan utredd.".formatted(number));
        }
        return remarks.get(number - 1);
    }
}
