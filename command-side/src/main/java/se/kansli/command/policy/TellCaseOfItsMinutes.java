package se.kansli.command.policy;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.decisions.NoteParagraphApproved;
import se.kansli.command.decisions.NoteParagraphCorrected;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// A case knows when the minutes of those who handled it are approved (CON-10), and what was found wrong in them after
/// that (MIN-13).
@Component
@DisallowReplay
@ProcessingGroup("policy-tell-case-of-its-minutes")
final class TellCaseOfItsMinutes {

    private final Courier courier;
    private final ReadyMinutes minutes;
    private final SettledNumber numbers;

    private record Told(CaseId caseId, ParagraphNumber number, DecisionReference reference, MeetingItem item) {}

    TellCaseOfItsMinutes(CommandGateway commands, ReadyMinutes minutes, Bodies bodies) {
        courier = new Courier(commands, TellCaseOfItsMinutes.class);
        this.minutes = minutes;
        numbers = new SettledNumber(bodies);
    }

    @EventHandler
    void on(MinutesApproved event, EventMessage<?> message) {
        toldIn(event.minutesId())
                .forEach(told -> courier.carry(
                        new NoteParagraphApproved(
                                told.caseId(), told.reference(), told.item(), event.daysLate(), event.approvedOn()),
                        message));
    }

    @EventHandler
    void on(MinutesCorrected event, EventMessage<?> message) {
        toldIn(event.minutesId())
                .filter(told -> told.number().equals(event.paragraph()))
                .forEach(told -> courier.carry(
                        new NoteParagraphCorrected(
                                told.caseId(),
                                told.reference(),
                                told.item(),
                                event.correction(),
                                event.oldText(),
                                event.newText(),
                                event.reason(),
                                event.by(),
                                event.correctedOn()),
                        message));
    }

    /// The paragraphs that belong to a case. Minutes of what a delegate decided have none: the case knows that by
    /// itself.
    private Stream<Told> toldIn(MinutesId minutesId) {
        return minutesId.meetingId().stream()
                .flatMap(meeting -> minutes.paragraphs(minutesId)
                        .filter(paragraph -> paragraph.caseId() != null)
                        .map(paragraph -> new Told(
                                requireNonNull(paragraph.caseId()),
                                paragraph.number(),
                                numbers.referenceTo(minutesId, paragraph),
                                new MeetingItem(meeting, paragraph.item()))));
    }
}
