package se.kansli.command.minutes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static se.kansli.kernel.Stockholm.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.delegation.ListedDecisions;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.minutes.AppealDecided;
import se.kansli.kernel.minutes.AppealForwarded;
import se.kansli.kernel.minutes.AppealReceived;
import se.kansli.kernel.minutes.ExtractIssued;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesDisputed;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.minutes.ParagraphDispatched;
import se.kansli.kernel.minutes.WebCopyReviewed;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// The minutes of one meeting, of one paragraph that was approved at once, or of one decision by delegation (MIN-8),
/// from when they are complete until nobody can appeal. It asks the meeting or the list of decisions once, when they
/// are
/// made ready; from then on the two have nothing to do with each other.
@Aggregate
final class Minutes {

    private static final String CORRECTION = "MIN-13";

    @AggregateIdentifier
    private MinutesId id;

    private @Nullable MinutesMadeReady ready;
    private SignOffBook signatures;
    private NoticeBook notices;
    private AppealBook appeals;
    private @Nullable MinutesApproved approved;
    private final List<MinutesCorrected> corrections = new ArrayList<>();

    private Minutes() {}

    /// Whoever builds on what is no longer so is told that first, before any rule is applied to what they asked.
    @CommandHandlerInterceptor
    void refuseBeforehand(MinutesCommand command, ConflictResolver conflicts) {
        conflicts.detectConflicts(unseen -> !unseen.isEmpty());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            MakeMinutesReady command, Bodies bodies, HeldMeetings meetings, ListedDecisions delegated, Clock clock) {
        if (ready != null) {
            throw Refusal.conflict(
                    "ALREADY_READY", "MIN-1", "Protokollet är klart sedan %s.".formatted(ready.readyOn()));
        }
        LocalDate today = today(clock);
        apply(command.minutesId()
                .delegatedDecision()
                .map(decision -> DelegatedDraft.ready(command, decision, delegated, today))
                .orElseGet(() -> Draft.ready(command, bodies, meetings, today)));
    }

    @CommandHandler
    void handle(ApproveMinutes command, Clock clock) {
        signatures.sign(command, today(clock)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(DisputeMinutes command, Clock clock) {
        refuseUnlessTold(command.paragraph());
        apply(signatures.dispute(command, today(clock)));
    }

    @CommandHandler
    void handle(ApproveMinutesAtMeeting command, HeldMeetings meetings) {
        apply(signatures.approveAt(command.item(), meetings));
    }

    @CommandHandler
    void handle(AnnounceMinutes command, Clock clock) {
        apply(notices.announce(command, approved("MIN-3", "Det tillkännages när det är justerat."), today(clock)));
    }

    @CommandHandler
    void handle(RemoveNotice command, Clock clock) {
        apply(notices.remove(command.on(), today(clock)));
    }

    @CommandHandler
    int handle(ReceiveAppeal command, Clock clock) {
        refuseUnlessTold(command.paragraph());
        if (ready().appealable() == Appealable.NONE) {
            throw Refusal.conflict(
                    "NOT_APPEALABLE", "MIN-7", "Det här organets beslut kan inte överklagas enligt kommunallagen.");
        }
        AppealReceived received = appeals.receive(command, notices.isInTime(command.on()), today(clock));
        apply(received);
        return received.appeal();
    }

    @CommandHandler
    void handle(ForwardAppeal command, Clock clock) {
        apply(appeals.forward(command, today(clock)));
    }

    @CommandHandler
    void handle(RecordAppealOutcome command, Clock clock) {
        apply(appeals.decide(command, today(clock)));
    }

    @CommandHandler
    void handle(CorrectMinutes command, Clock clock) {
        refuseUnlessTold(command.paragraph());
        approved(CORRECTION, "Den som ska justera och menar att något är fel anmäler avvikande mening.");
        Required.text(CORRECTION, "Den rättade texten", command.newText());
        Required.text(CORRECTION, "Skälet", command.reason());
        Required.text(CORRECTION, "Vem som rättar", command.by());
        if (command.newText().equals(command.oldText())) {
            throw Refusal.invalid("NOTHING_CORRECTED", CORRECTION, "Den rättade texten är densamma som den gamla.");
        }
        apply(new MinutesCorrected(
                id,
                corrections.size() + 1,
                command.paragraph(),
                command.oldText(),
                command.newText(),
                command.reason(),
                command.by(),
                today(clock)));
    }

    @CommandHandler
    void handle(IssueExtract command, Clock clock) {
        refuseUnlessTold(command.paragraph());
        approved("MIN-11", "Ett utdrag ges när det är justerat.");
        Required.text("MIN-11", "Mottagaren", command.to());
        List<Integer> shown = corrections.stream()
                .filter(correction -> correction.paragraph().equals(command.paragraph()))
                .map(MinutesCorrected::correction)
                .toList();
        apply(new ExtractIssued(id, command.paragraph(), command.to(), shown, today(clock)));
    }

    @CommandHandler
    void handle(DispatchParagraph command, Clock clock) {
        refuseUnlessTold(command.paragraph());
        approved("MIN-12", "Beslut skickas när det är justerat.");
        Required.text("MIN-12", "Mottagaren", command.recipient());
        apply(new ParagraphDispatched(id, command.paragraph(), command.recipient(), command.purpose(), today(clock)));
    }

    @CommandHandler
    void handle(ReviewWebCopy command, Clock clock) {
        approved("REG-13", "Det visas på webben när det är justerat och granskat.");
        Required.text("REG-13", "Vem som granskade", command.by());
        command.redactions().forEach(redaction -> {
            Required.text("REG-13", "Vad som är borttaget", redaction.what());
            if (redaction.paragraph() != null) {
                refuseUnlessTold(redaction.paragraph());
            }
        });
        apply(new WebCopyReviewed(id, command.redactions(), corrections.size(), command.by(), today(clock)));
    }

    @EventSourcingHandler
    void on(MinutesMadeReady event) {
        id = event.minutesId();
        ready = event;
        signatures = new SignOffBook(event);
        notices = new NoticeBook(event);
        appeals = new AppealBook(id);
    }

    @EventSourcingHandler
    void on(MinutesSigned event) {
        signatures.remember(event);
    }

    @EventSourcingHandler
    void on(MinutesDisputed event) {
        signatures.rememberDispute();
    }

    @EventSourcingHandler
    void on(MinutesApproved event) {
        approved = event;
        signatures.remember(event);
    }

    @EventSourcingHandler
    void on(MinutesAnnounced event) {
        notices.remember(event);
    }

    @EventSourcingHandler
    void on(NoticeRemoved event) {
        notices.remember(event);
    }

    @EventSourcingHandler
    void on(AppealReceived event) {
        appeals.remember(event);
    }

    @EventSourcingHandler
    void on(AppealForwarded event) {
        appeals.remember(event);
    }

    @EventSourcingHandler
    void on(AppealDecided event) {
        appeals.remember(event);
    }

    @EventSourcingHandler
    void on(MinutesCorrected event) {
        corrections.add(event);
    }

    private MinutesMadeReady ready() {
        return Objects.requireNonNull(ready);
    }

    /// @param rule by which what is asked for presumes the approval
    private MinutesApproved approved(String rule, String why) {
        if (approved == null) {
            throw Refusal.conflict("NOT_APPROVED", rule, "Protokollet är inte justerat. " + why);
        }
        return approved;
    }

    private void refuseUnlessTold(ParagraphNumber paragraph) {
        if (ready().paragraphs().stream().noneMatch(told -> told.number().equals(paragraph))) {
            throw Refusal.invalid(
                    "PARAGRAPH_UNKNOWN", "MIN-1", "§ %s finns inte i det här protokollet.".formatted(paragraph));
        }
    }
}
