package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.decisions.NoteParagraphApproved;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A case knows when the minutes of those who handled it are approved (CON-10).
@Component
@DisallowReplay
@ProcessingGroup("policy-tell-case-of-approved-minutes")
final class TellCaseOfApprovedMinutes {

    private final Courier courier;
    private final ReadyMinutes minutes;
    private final SettledNumber numbers;

    TellCaseOfApprovedMinutes(CommandGateway commands, ReadyMinutes minutes, Bodies bodies) {
        courier = new Courier(commands, TellCaseOfApprovedMinutes.class);
        this.minutes = minutes;
        numbers = new SettledNumber(bodies);
    }

    @EventHandler
    void on(MinutesApproved event, EventMessage<?> message) {
        event.minutesId()
                .meetingId()
                .ifPresent(meeting -> minutes.paragraphs(event.minutesId())
                        .forEach(paragraph -> tell(event, meeting, paragraph, message)));
    }

    private void tell(MinutesApproved event, MeetingId meeting, MinutesParagraph paragraph, EventMessage<?> message) {
        if (paragraph.caseId() == null) {
            return;
        }
        courier.carry(
                new NoteParagraphApproved(
                        paragraph.caseId(),
                        numbers.referenceTo(event.minutesId(), paragraph),
                        new MeetingItem(meeting, paragraph.item()),
                        event.daysLate(),
                        event.approvedOn()),
                message);
    }
}
