package se.kansli.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static se.kansli.kernel.Stockholm.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.Refusal;
import se.kansli.command.decisions.CaseDecisions;
import se.kansli.command.decisions.EnterMeetingDecision;
import se.kansli.command.decisions.EnterUrgentDecision;
import se.kansli.command.decisions.FileParagraph;
import se.kansli.command.decisions.NoteParagraphApproved;
import se.kansli.command.decisions.NoteParagraphCorrected;
import se.kansli.command.decisions.RecordDecision;
import se.kansli.command.followup.MotionDuty;
import se.kansli.command.followup.RaiseCouncilMotion;
import se.kansli.command.followup.ReportCouncilMotion;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.preparation.MakeCaseReady;
import se.kansli.command.preparation.NoteOffAgenda;
import se.kansli.command.preparation.NoteOnAgenda;
import se.kansli.command.preparation.Preparation;
import se.kansli.command.preparation.Preparation.PreparedCase;
import se.kansli.command.preparation.TakeCaseBack;
import se.kansli.command.records.AddRecordVersion;
import se.kansli.command.records.AttachAnnex;
import se.kansli.command.records.CaseRecords;
import se.kansli.command.records.IdentifyExtract;
import se.kansli.command.records.MarkRecordSecret;
import se.kansli.command.records.RegisterRecord;
import se.kansli.command.records.RemoveRecordSecrecyMark;
import se.kansli.command.records.ResolveRemark;
import se.kansli.command.remiss.AcknowledgeRemiss;
import se.kansli.command.remiss.AdoptYttrande;
import se.kansli.command.remiss.Answering;
import se.kansli.command.remiss.ArrivedRemisser;
import se.kansli.command.remiss.CancelRemiss;
import se.kansli.command.remiss.CloseRemissForAnswers;
import se.kansli.command.remiss.CodeRemissvar;
import se.kansli.command.remiss.DeclineRemiss;
import se.kansli.command.remiss.DispatchRemissvar;
import se.kansli.command.remiss.GrantExtension;
import se.kansli.command.remiss.ProposeTjansteskrivelse;
import se.kansli.command.remiss.ReceiveExtensionRequest;
import se.kansli.command.remiss.ReceiveRemissvar;
import se.kansli.command.remiss.RefuseExtension;
import se.kansli.command.remiss.RegisterRemissvar;
import se.kansli.command.remiss.RegisterSpontaneousAnswer;
import se.kansli.command.remiss.RemindRemissinstanser;
import se.kansli.command.remiss.ReminderPlan;
import se.kansli.command.remiss.SendRemiss;
import se.kansli.command.remiss.SentOnRemiss;
import se.kansli.command.remiss.SentOnRemiss.SendersCase;
import se.kansli.command.remiss.SubmitCompanyAnswer;
import se.kansli.command.remiss.SummariseRemiss;
import se.kansli.command.remiss.WriteTjansteskrivelse;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.ParagraphFiled;
import se.kansli.kernel.followup.CouncilMotionEvent;
import se.kansli.kernel.preparation.CaseForwarded;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordEvent;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.remiss.YttrandeEvent;

/// An ärende (case): it hands each command to the part that decides it, and each event to the part that remembers it.
/// Its revision rises when a part remembers something more: older snapshots are passed over. It is read for each
/// command: what a node remembered of it would be too old as soon as another node has written.
@Revision("8")
@Aggregate(snapshotTriggerDefinition = "caseSnapshots")
final class Case {

    /// What a closed case takes all the same: an official record that has arrived is always registered (TF 2:9), and
    /// links and reopening change nothing that was closed.
    private static final Set<Class<? extends CaseCommand>> TAKEN_WHEN_CLOSED = Set.of(
            ReopenCase.class,
            EnterMeetingDecision.class,
            EnterUrgentDecision.class,
            NoteParagraphApproved.class,
            NoteParagraphCorrected.class,
            FileParagraph.class,
            NoteOnAgenda.class,
            NoteOffAgenda.class,
            LinkCase.class,
            AcknowledgeRemiss.class,
            RemindRemissinstanser.class,
            ReceiveExtensionRequest.class,
            ReceiveRemissvar.class,
            RegisterRemissvar.class,
            RegisterSpontaneousAnswer.class);

    @AggregateIdentifier
    private CaseId caseId;

    private LifeCycle lifeCycle;
    private CaseRecords records = new CaseRecords();
    private CaseDecisions decisions = new CaseDecisions();
    private SentOnRemiss outgoing = new SentOnRemiss();
    private Preparation preparation = new Preparation();
    private MotionDuty motion = new MotionDuty();

    /// Absent unless the case answers a remiss.
    private @Nullable Answering answering;

    Case() {}

    static Case openedBy(List<DomainEvent> opening) {
        opening.forEach(AggregateLifecycle::apply);
        return new Case();
    }

    /// Whoever builds on what is no longer so is told that first, before any rule is applied to what they asked.
    @CommandHandlerInterceptor
    void refuseBeforehand(CaseCommand command, ConflictResolver conflicts) {
        conflicts.detectConflicts(unseen -> !unseen.isEmpty());
        if (!TAKEN_WHEN_CLOSED.contains(command.getClass())) {
            lifeCycle.refuseIfClosed();
        }
    }

    @CommandHandler
    void handle(AssignOfficer command, Clock clock) {
        apply(lifeCycle.assign(command, today(clock)));
    }

    @CommandHandler
    void handle(ChangeCaseTitle command, Clock clock) {
        apply(lifeCycle.changeTitle(command, today(clock)));
    }

    @CommandHandler
    void handle(LinkCase command, Clock clock) {
        lifeCycle.link(command, today(clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(MarkCaseSecret command, Clock clock) {
        apply(lifeCycle.markSecret(command, today(clock)));
    }

    @CommandHandler
    void handle(RemoveCaseSecrecyMark command, Clock clock) {
        apply(lifeCycle.removeMark(command, today(clock)));
    }

    @CommandHandler
    void handle(CloseCase command, ArrivedRemisser arrivals, Clock clock) {
        refuseWhileUnanswered(arrivals);
        apply(lifeCycle.close(command, hasAnswered(), today(clock)));
    }

    @CommandHandler
    void handle(ReopenCase command, Clock clock) {
        apply(lifeCycle.reopen(command, today(clock)));
    }

    @CommandHandler
    void handle(TransferCase command, Bodies bodies, ArrivedRemisser arrivals, Clock clock) {
        refuseWhileUnanswered(arrivals);
        apply(lifeCycle.transfer(command, bodies, today(clock)));
    }

    @CommandHandler
    int handle(RegisterRecord command, Clock clock) {
        return enter(records.register(command, today(clock)));
    }

    @CommandHandler
    int handle(AddRecordVersion command, Clock clock) {
        RecordVersionAdded added = records.addVersion(command, today(clock));
        apply(added);
        return added.version();
    }

    @CommandHandler
    void handle(AttachAnnex command, Clock clock) {
        apply(records.attach(command, today(clock)));
    }

    @CommandHandler
    void handle(MarkRecordSecret command, Clock clock) {
        apply(records.markSecret(command, today(clock)));
    }

    @CommandHandler
    void handle(RemoveRecordSecrecyMark command, Clock clock) {
        apply(records.removeMark(command, today(clock)));
    }

    @CommandHandler
    void handle(IdentifyExtract command, Bodies bodies, Clock clock) {
        records.identify(command, bodies, today(clock)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ResolveRemark command, Clock clock) {
        apply(records.resolve(command, today(clock)));
    }

    @CommandHandler
    void handle(RecordDecision command, Bodies bodies, Clock clock) {
        apply(decisions.record(command, bodies, today(clock)));
    }

    @CommandHandler
    RemissId handle(SendRemiss command, Bodies bodies, Clock clock) {
        decisions.refuseUnlessSentBy(command.decision(), bodies);
        List<RemittedDocument> documents = command.documents().stream()
                .map(document -> records.remitted(document.recordNumber(), document.version()))
                .toList();
        SecrecyGround secrecy =
                lifeCycle.secrecy().or(() -> records.secrecyOf(documents)).orElse(null);
        SendersCase aCase = new SendersCase(caseId, lifeCycle.number(), lifeCycle.publicTitle(), secrecy);
        RemissSent sent = outgoing.send(command, aCase, documents, bodies, today(clock));
        enter(records.outgoing(
                caseId,
                new Party(sent.remissinstanserAsPrinted(), PartyKind.AUTHORITY),
                "Remiss: " + lifeCycle.title(),
                "Remiss: " + sent.title(),
                sent.secrecy(),
                sent.sentOn()));
        apply(sent);
        return sent.remissId();
    }

    @CommandHandler
    void handle(AcknowledgeRemiss command, Clock clock) {
        outgoing.find(command.remissId()).acknowledge(command, today(clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RemindRemissinstanser command, ReminderPlan plan) {
        outgoing.find(command.remissId()).remind(command, plan).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ReceiveExtensionRequest command) {
        outgoing.find(command.remissId()).receive(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(GrantExtension command, Clock clock) {
        apply(outgoing.find(command.remissId()).grant(command, today(clock)));
    }

    @CommandHandler
    void handle(RefuseExtension command, Clock clock) {
        apply(outgoing.find(command.remissId()).refuse(command, today(clock)));
    }

    @CommandHandler
    void handle(ReceiveRemissvar command, Clock clock) {
        outgoing.find(command.remissId())
                .receive(command, records.next())
                .ifPresent(answer -> take(answer, null, today(clock)));
    }

    @CommandHandler
    int handle(RegisterRemissvar command, Clock clock) {
        RemissvarReceived answer = outgoing.find(command.remissId()).register(command, records.next(), today(clock));
        return take(answer, command.file(), today(clock));
    }

    @CommandHandler
    int handle(RegisterSpontaneousAnswer command, Clock clock) {
        SpontaneousAnswerReceived answer =
                outgoing.find(command.remissId()).register(command, records.next(), today(clock));
        enter(records.incoming(
                caseId, answer.receivedOn(), answer.from(), "Spontant remissvar", command.file(), today(clock)));
        apply(answer);
        return answer.recordNumber();
    }

    @CommandHandler
    void handle(CodeRemissvar command, Clock clock) {
        apply(outgoing.find(command.remissId()).code(command, today(clock)));
    }

    @CommandHandler
    void handle(CloseRemissForAnswers command, Clock clock) {
        apply(outgoing.find(command.remissId()).close(today(clock)));
    }

    @CommandHandler
    int handle(SummariseRemiss command, Clock clock) {
        RemissSummarised summarised = outgoing.find(command.remissId()).summarise(records.next(), today(clock));
        enter(records.established(caseId, "Remissammanställning", today(clock)));
        apply(summarised);
        return summarised.recordNumber();
    }

    @CommandHandler
    void handle(CancelRemiss command, Clock clock) {
        apply(outgoing.find(command.remissId()).cancel(command, today(clock)));
    }

    @CommandHandler
    void handle(MakeCaseReady command, Bodies bodies, Clock clock) {
        apply(preparation.ready(command, prepared(laidBefore(command)), bodies, today(clock)));
    }

    @CommandHandler
    void handle(TakeCaseBack command, Clock clock) {
        apply(preparation.takeBack(command, today(clock)));
    }

    @CommandHandler
    void handle(NoteOnAgenda command, Clock clock) {
        preparation.onAgenda(command, today(clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(NoteOffAgenda command, Clock clock) {
        preparation.offAgenda(command, today(clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RaiseCouncilMotion command, Bodies bodies, Clock clock) {
        apply(motion.raise(command, lifeCycle.kind(), bodies, today(clock)));
    }

    @CommandHandler
    void handle(ReportCouncilMotion command, Clock clock) {
        apply(motion.report(command, today(clock)));
    }

    @CommandHandler
    int handle(WriteTjansteskrivelse command, ArrivedRemisser arrivals, Clock clock) {
        LocalDate dueOn = arrivals.dueOn(answering().incomingRemissId());
        TjansteskrivelseWritten written = answering().write(command, dueOn, today(clock));
        apply(written);
        return written.version();
    }

    @CommandHandler
    void handle(ProposeTjansteskrivelse command, Clock clock) {
        apply(answering().propose(command, today(clock)));
    }

    @CommandHandler
    void handle(AdoptYttrande command, Bodies bodies, Clock clock) {
        YttrandeAdopted adopted = answering().adopt(command, bodies, today(clock));
        decide(adopted.decision(), DecisionKind.ADOPT_AS_OWN, answering().wordingOf(command), bodies);
        apply(adopted);
    }

    @CommandHandler
    void handle(DeclineRemiss command, Bodies bodies, Clock clock) {
        DeclineDecided declined = answering().decline(command, bodies, today(clock));
        decide(declined.decision(), DecisionKind.DECLINE_REMISS, declined.reason(), bodies);
        apply(declined);
    }

    /// The decision is a fact of the case whatever it is about; that it answers a remiss follows from its kind.
    @CommandHandler
    void handle(EnterMeetingDecision command, Bodies bodies, Clock clock) {
        if (preparation.isHandled(command.source())) {
            return;
        }
        PreparedCase prepared = prepared(records.laid(command.papers().documents()));
        List<CaseForwarded> forwarded = preparation.forward(command, prepared, bodies);
        apply(preparation.handle(command, prepared.documents()));
        decisions.enter(command).ifPresent(AggregateLifecycle::apply);
        decisions.approveAtOnce(command).ifPresent(AggregateLifecycle::apply);
        answerBy(command, bodies, clock);
        forwarded.forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(EnterUrgentDecision command) {
        decisions.enter(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(NoteParagraphApproved command) {
        decisions.approve(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(NoteParagraphCorrected command) {
        decisions.correct(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    int handle(FileParagraph command, Clock clock) {
        decisions.refuseUnlessApproved(command.reference());
        Optional<Integer> filed = decisions.recordOf(command.reference());
        if (filed.isPresent()) {
            records.laterExtract(filed.get(), command, today(clock)).ifPresent(AggregateLifecycle::apply);
            return filed.get();
        }
        int recordNumber = enter(records.extract(command, today(clock)));
        apply(new ParagraphFiled(caseId, command.reference(), recordNumber, today(clock)));
        return recordNumber;
    }

    private void answerBy(EnterMeetingDecision command, Bodies bodies, Clock clock) {
        if (answering == null || answering.isDecidedBy(command.reference())) {
            return;
        }
        AnswerInMeeting answer = new AnswerInMeeting(command);
        answer.adoption().ifPresent(adoption -> apply(answering().adopt(adoption, bodies, today(clock))));
        answer.abstention().ifPresent(abstention -> apply(answering().decline(abstention, bodies, today(clock))));
    }

    @CommandHandler
    int handle(DispatchRemissvar command, Clock clock) {
        RemissvarDispatched answer =
                answering().dispatch(command, decisions::awaitsApproval, records.next(), today(clock));
        return dispatch(answer, "");
    }

    @CommandHandler
    int handle(SubmitCompanyAnswer command, Clock clock) {
        RemissvarDispatched answer = answering().submit(command, records.next(), today(clock));
        return dispatch(answer, ", undertecknat av " + command.signedBy());
    }

    @EventSourcingHandler
    void on(CaseRegistered event) {
        caseId = event.caseId();
        lifeCycle = new LifeCycle(event);
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        lifeCycle.apply(event);
    }

    @EventSourcingHandler
    void on(RecordEvent event) {
        records.apply(event);
    }

    @EventSourcingHandler
    void on(DecisionEvent event) {
        decisions.apply(event);
        motion.apply(event);
    }

    @EventSourcingHandler
    void on(OutgoingRemissEvent event) {
        outgoing.apply(event);
        preparation.apply(event);
    }

    @EventSourcingHandler
    void on(PreparationEvent event) {
        preparation.apply(event);
    }

    @EventSourcingHandler
    void on(CouncilMotionEvent event) {
        motion.apply(event);
    }

    @EventSourcingHandler
    void on(RemissTakenUp event) {
        answering = new Answering(event);
    }

    @EventSourcingHandler
    void on(YttrandeEvent event) {
        answering().apply(event);
    }

    private PreparedCase prepared(List<RemittedDocument> documents) {
        SecrecyGround secrecy =
                lifeCycle.secrecy().or(() -> records.secrecyOf(documents)).orElse(null);
        return new PreparedCase(caseId, lifeCycle.title(), lifeCycle.publicTitle(), secrecy, documents);
    }

    /// The memo first, when it is a record.
    private List<RemittedDocument> laidBefore(MakeCaseReady command) {
        MemoReference memo = command.memo();
        Integer record = memo.recordNumber();
        Stream<RemittedDocument> others = command.documents().stream()
                .filter(document -> record == null || document.recordNumber() != record)
                .map(document -> records.remitted(document.recordNumber(), document.version()));
        if (record == null) {
            answering().refuseUnlessWritten(memo.version());
            return others.toList();
        }
        return Stream.concat(Stream.of(records.remitted(record, memo.version())), others)
                .toList();
    }

    private int enter(RecordRegistered entry) {
        apply(entry);
        return entry.recordNumber();
    }

    private int take(RemissvarReceived answer, @Nullable FileReference file, LocalDate today) {
        Party from = outgoing.find(answer.remissId()).party(answer.remissinstans());
        enter(records.incoming(caseId, answer.receivedOn(), from, "Remissvar från " + from.name(), file, today));
        apply(answer);
        return answer.recordNumber();
    }

    private int dispatch(RemissvarDispatched answer, String signature) {
        Party to = answering().sender();
        String title = "Remissvar till " + to.name();
        enter(records.outgoing(caseId, to, title + signature, title, null, answer.dispatchedOn()));
        apply(answer);
        return answer.recordNumber();
    }

    private void decide(DecisionReference reference, DecisionKind kind, @Nullable String wording, Bodies bodies) {
        decisions.impliedBy(caseId, reference, kind, wording, bodies).ifPresent(AggregateLifecycle::apply);
    }

    private Answering answering() {
        if (answering == null) {
            throw Refusal.conflict("NOT_ANSWERING", "CON-5", "Ärendet besvarar ingen remiss.");
        }
        return answering;
    }

    private boolean hasAnswered() {
        return answering != null && answering.isDispatched();
    }

    private void refuseWhileUnanswered(ArrivedRemisser arrivals) {
        if (outgoing.awaitsAnswers()) {
            throw Refusal.conflict(
                    "REMISS_OPEN", "CASE-1", "En remiss väntar på svar: stäng eller återkalla den först.");
        }
        if (answering != null && !hasAnswered() && !arrivals.isWithdrawn(answering.incomingRemissId())) {
            throw Refusal.conflict("REMISS_UNANSWERED", "CASE-1", "Ärendet besvarar en remiss: skicka svaret först.");
        }
    }
}
