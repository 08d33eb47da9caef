package se.kansli.command.followup;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static se.kansli.kernel.Stockholm.today;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.decisions.TaskCheck;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentAccepted;
import se.kansli.kernel.followup.AssignmentContested;
import se.kansli.kernel.followup.AssignmentDone;
import se.kansli.kernel.followup.AssignmentEvent;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.followup.AssignmentLapsed;
import se.kansli.kernel.followup.AssignmentLedToCase;
import se.kansli.kernel.followup.AssignmentReported;
import se.kansli.kernel.followup.AssignmentRevoked;
import se.kansli.kernel.organisation.BodyCode;

/// An assignment (uppdrag), from the point of the decision that gave it until it is done, revoked or lapsed.
@Aggregate
final class Assignment {

    private static final String RULE = "FUP-2";

    @AggregateIdentifier
    private AssignmentId id;

    private @Nullable AssignmentGiven given;
    private Phase phase = Phase.GIVEN;
    private final Set<CaseId> cases = new LinkedHashSet<>();

    private enum Phase {
        GIVEN,
        ACCEPTED,
        CONTESTED,
        ENDED
    }

    private Assignment() {}

    /// Whoever builds on what is no longer so is told that first, before any rule is applied to what they asked.
    @CommandHandlerInterceptor
    void refuseBeforehand(AssignmentCommand command, ConflictResolver conflicts) {
        conflicts.detectConflicts(unseen -> !unseen.isEmpty());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterAssignment command) {
        if (given == null) {
            apply(new AssignmentGiven(
                    command.assignmentId(),
                    command.decision(),
                    command.point(),
                    command.source(),
                    command.caseId(),
                    command.wording(),
                    command.task()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveAssignment command, Bodies bodies, Clock clock) {
        if (given != null) {
            throw Refusal.conflict("ALREADY_GIVEN", RULE, "Uppdraget %s är redan givet.".formatted(id));
        }
        Required.text(RULE, "Uppdragets ordalydelse", command.wording());
        Required.notAfter(RULE, "Beslutsdatum", command.decision().date(), today(clock));
        refuseUnlessKeptHere(command, bodies);
        new TaskCheck(bodies).refuseUnlessClear(command.task());
        apply(new AssignmentGiven(
                command.assignmentId(),
                command.decision(),
                command.point(),
                command.source(),
                command.caseId(),
                command.wording(),
                command.task()));
    }

    @CommandHandler
    void handle(AcceptAssignment command, Clock clock) {
        refuseUnlessResponsible(command.authority());
        refuseIfEnded();
        refuseIfAccepted();
        apply(new AssignmentAccepted(id, command.authority(), today(clock)));
    }

    @CommandHandler
    void handle(ContestAssignment command, Clock clock) {
        refuseUnlessResponsible(command.authority());
        Required.text(RULE, "Skälet", command.reason());
        refuseIfEnded();
        refuseIfAccepted();
        if (phase == Phase.CONTESTED) {
            throw Refusal.conflict("ALREADY_CONTESTED", RULE, "Uppdraget är redan bestritt.");
        }
        apply(new AssignmentContested(id, command.authority(), command.reason(), today(clock)));
    }

    @CommandHandler
    void handle(ReportAssignment command, Clock clock) {
        refuseUnlessInvolved(command.authority());
        Required.text(RULE, "Rapporten", command.text());
        Required.notAfter(RULE, "Rapportens datum", command.reportedOn(), today(clock));
        refuseIfEnded();
        if (command.nextDueOn() != null && given().task().time() != TaskTime.RECURRING) {
            throw Refusal.invalid(
                    "NOT_RECURRING", RULE, "Bara ett återkommande uppdrag får en ny dag när det rapporteras.");
        }
        apply(new AssignmentReported(
                id, command.authority(), command.text(), command.nextDueOn(), command.reportedOn()));
    }

    @CommandHandler
    void handle(LeadAssignmentToCase command, AdoptedInCases adopted, Clock clock) {
        refuseIfEnded();
        BodyCode authority = command.caseId().authority();
        if (!isInvolved(authority) || adopted.adoptions(command.caseId()).isEmpty()) {
            throw nothingThere();
        }
        if (!cases.contains(command.caseId())) {
            apply(new AssignmentLedToCase(id, command.caseId(), today(clock)));
        }
    }

    @CommandHandler
    void handle(FinishAssignment command, AdoptedInCases adopted, Clock clock) {
        Required.notAfter(RULE, "Dagen", command.doneOn(), today(clock));
        refuseIfEnded();
        if (phase == Phase.CONTESTED) {
            throw Refusal.conflict(
                    "CONTESTED", RULE, "Uppdraget är bestritt: det ska godtas innan det kan anmälas som utfört.");
        }
        refuseUnlessAdopted(command.decision(), adopted);
        apply(new AssignmentDone(id, command.decision(), command.doneOn()));
    }

    @CommandHandler
    void handle(RevokeAssignment command, Clock clock) {
        Required.text(RULE, "Skälet", command.reason());
        refuseIfEnded();
        apply(new AssignmentRevoked(id, command.reason(), command.decision(), today(clock)));
    }

    @CommandHandler
    void handle(LapseAssignment command, Clock clock) {
        Required.text(RULE, "Skälet", command.reason());
        refuseIfEnded();
        apply(new AssignmentLapsed(id, command.reason(), today(clock)));
    }

    @EventSourcingHandler
    void on(AssignmentEvent event) {
        switch (event) {
            case AssignmentGiven it -> {
                id = it.assignmentId();
                given = it;
            }
            case AssignmentAccepted accepted -> phase = Phase.ACCEPTED;
            case AssignmentContested contested -> phase = Phase.CONTESTED;
            case AssignmentReported reported -> {}
            case AssignmentLedToCase led -> cases.add(led.caseId());
            case AssignmentDone done -> phase = Phase.ENDED;
            case AssignmentRevoked revoked -> phase = Phase.ENDED;
            case AssignmentLapsed lapsed -> phase = Phase.ENDED;
        }
    }

    private static void refuseUnlessKeptHere(GiveAssignment command, Bodies bodies) {
        BodyCode body = command.decision().body();
        boolean kept = bodies.find(body)
                .map(EstablishedBody::authority)
                .filter(command.authority()::equals)
                .isPresent();
        if (!kept) {
            throw Refusal.invalid(
                    "BODY_ELSEWHERE", RULE, "%s beslutar inte för %s.".formatted(body, command.authority()));
        }
        if (command.source() != null && !command.source().meeting().body().equals(body)) {
            throw Refusal.invalid(
                    "ANOTHER_MEETING",
                    RULE,
                    "Sammanträdet %s är inte ett sammanträde med %s."
                            .formatted(command.source().meeting(), body));
        }
    }

    private void refuseIfEnded() {
        if (phase == Phase.ENDED) {
            throw Refusal.conflict("ASSIGNMENT_ENDED", RULE, "Uppdraget %s är avslutat.".formatted(id));
        }
    }

    private void refuseIfAccepted() {
        if (phase == Phase.ACCEPTED) {
            throw Refusal.conflict("ALREADY_ACCEPTED", RULE, "Uppdraget är redan godtaget.");
        }
    }

    private void refuseUnlessResponsible(BodyCode authority) {
        refuseUnlessInvolved(authority);
        if (given().task().everybody().noneMatch(responsible -> carriesOut(responsible, authority))) {
            throw Refusal.conflict(
                    "NOT_RESPONSIBLE", RULE, "Bara den som har fått uppdraget kan godta eller bestrida det.");
        }
    }

    private void refuseUnlessInvolved(BodyCode authority) {
        if (!isInvolved(authority)) {
            throw nothingThere();
        }
    }

    private boolean isInvolved(BodyCode authority) {
        return authority.equals(id.authority())
                || given().task().everybody().anyMatch(responsible -> carriesOut(responsible, authority));
    }

    private boolean carriesOut(Responsible responsible, BodyCode authority) {
        return authority.equals(responsible.body() == null ? id.authority() : responsible.body());
    }

    private void refuseUnlessAdopted(@Nullable DecisionReference decision, AdoptedInCases adopted) {
        boolean recorded = decision != null
                && cases.stream()
                        .anyMatch(caseId ->
                                adopted.adoptions(caseId).orElse(Set.of()).contains(decision));
        if (!cases.isEmpty() && !recorded) {
            throw Refusal.conflict(
                    "NOT_ADOPTED",
                    RULE,
                    "Ange beslutet att anta det som uppdraget ledde till, sedan det har registrerats i %s."
                            .formatted(cases.stream().map(CaseId::value).collect(Collectors.joining(", "))));
        }
    }

    private AssignmentGiven given() {
        if (given == null) {
            throw new IllegalStateException("An assignment begins with being given");
        }
        return given;
    }

    private static Refusal nothingThere() {
        return Refusal.notFound("NOT_FOUND", "REG-9", "Det som begäran gäller finns inte.");
    }
}
