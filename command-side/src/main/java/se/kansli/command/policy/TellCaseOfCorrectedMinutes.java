package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.decisions.NoteParagraphCorrected;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Whoever reads a decision in its case learns what was found wrong in the minutes of it (MIN-13).
@Component
@DisallowReplay
@ProcessingGroup("policy-tell-case-of-corrected-minutes")
final class TellCaseOfCorrectedMinutes {

    private final Courier courier;
    private final ReadyMinutes minutes;
    private final SettledNumber numbers;

    TellCaseOfCorrectedMinutes(CommandGateway commands, ReadyMinutes minutes, Bodies bodies) {
        courier = new Courier(commands, TellCaseOfCorrectedMinutes.class);
        this.minutes = minutes;
        numbers = new SettledNumber(bodies);
    }

    @EventHandler
    void on(MinutesCorrected event, EventMessage<?> message) {
        event.minutesId()
                .meetingId()
                .ifPresent(meeting -> minutes.paragraphs(event.minutesId())
                        .filter(paragraph -> paragraph.number().equals(event.paragraph()))
                        .forEach(paragraph -> tell(event, meeting, paragraph, message)));
    }

    private void tell(MinutesCorrected event, MeetingId meeting, MinutesParagraph paragraph, EventMessage<?> message) {
        if (paragraph.caseId() == null) {
            return;
        }
        courier.carry(
                new NoteParagraphCorrected(
                        paragraph.caseId(),
                        numbers.referenceTo(event.minutesId(), paragraph),
                        new MeetingItem(meeting, paragraph.item()),
                        event.correction(),
                        event.oldText(),
                        event.newText(),
                        event.reason(),
                        event.by(),
                        event.correctedOn()),
                message);
    }
}
