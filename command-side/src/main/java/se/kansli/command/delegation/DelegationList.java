package se.kansli.command.delegation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.delegation.DelegatedDecisionMinuted;
import se.kansli.kernel.delegation.DelegatedDecisionReported;
import se.kansli.kernel.delegation.DelegationListId;
import se.kansli.kernel.organisation.DelegatedMatter;

/// What delegates decided for one nämnd in one year. Guards that each decision is numbered once, and is either told to
/// the nämnd or minuted by itself.
@Aggregate
final class DelegationList {

    @AggregateIdentifier
    private DelegationListId id;

    private int lastNumber;
    private final Set<Known> known = new HashSet<>();
    private final Set<DelegatedDecisionId> untold = new HashSet<>();

    private record Known(CaseId caseId, DecisionReference reference, DecisionKind kind) {}

    private DelegationList() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ListDelegatedDecision command, Bodies bodies) {
        if (known.contains(new Known(command.caseId(), command.reference(), command.kind()))) {
            return;
        }
        DelegatedMatter matter = matter(command.reference(), bodies);
        apply(new DelegatedDecisionListed(
                DelegatedDecisionId.of(command.list(), lastNumber + 1),
                command.caseId(),
                command.reference(),
                command.kind(),
                command.wording(),
                command.appealable(),
                command.appealReason(),
                matter,
                matter == null || matter.reported()));
    }

    @CommandHandler
    void handle(NoteDelegatedDecisionReported command) {
        if (untold.contains(command.decision())) {
            apply(new DelegatedDecisionReported(command.decision(), command.item(), command.reportedOn()));
        }
    }

    @CommandHandler
    void handle(NoteDelegatedDecisionMinuted command) {
        if (untold.contains(command.decision())) {
            apply(new DelegatedDecisionMinuted(command.decision(), command.minutedOn()));
        }
    }

    @EventSourcingHandler
    void on(DelegatedDecisionListed event) {
        id = event.decision().list();
        lastNumber = event.decision().number();
        known.add(new Known(event.caseId(), event.reference(), event.kind()));
        untold.add(event.decision());
    }

    @EventSourcingHandler
    void on(DelegatedDecisionReported event) {
        untold.remove(event.decision());
    }

    @EventSourcingHandler
    void on(DelegatedDecisionMinuted event) {
        untold.remove(event.decision());
    }

    private static @Nullable DelegatedMatter matter(DecisionReference reference, Bodies bodies) {
        LocalDate day = reference.date();
        return bodies.find(reference.body())
                .flatMap(body -> body.delegationOn(day))
                .flatMap(order -> Optional.ofNullable(reference.delegation()).flatMap(order::matter))
                .orElse(null);
    }
}
