package se.kansli.command.policy;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;

/// The inboxes that a remiss was delivered to, read from what was frozen when it was sent (CON-4). Only one who keeps a
/// diarium here has an inbox; the others are asked and answer on paper.
@Component
final class Inboxes {

    private final EventStore events;

    Inboxes(EventStore events) {
        this.events = events;
    }

    static boolean isKeptBy(RuleProfile profile) {
        return profile.keepsDiarium();
    }

    List<IncomingRemissId> of(RemissId remissId) {
        return sent(remissId).remissinstanser().stream()
                .filter(remissinstans -> isKeptBy(remissinstans.profile()))
                .map(remissinstans -> IncomingRemissId.of(remissinstans.body(), remissId))
                .toList();
    }

    Optional<IncomingRemissId> of(RemissId remissId, BodyCode remissinstans) {
        IncomingRemissId inbox = IncomingRemissId.of(remissinstans, remissId);
        return of(remissId).stream().filter(inbox::equals).findFirst();
    }

    private RemissSent sent(RemissId remissId) {
        // From the first event, since a snapshot of the case would hide it; the stream is read no further than needed.
        return events.readEvents(remissId.caseId().value(), 0)
                .asStream()
                .map(Message::getPayload)
                .filter(RemissSent.class::isInstance)
                .map(RemissSent.class::cast)
                .filter(sent -> sent.remissId().equals(remissId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(remissId + " was never sent"));
    }
}
