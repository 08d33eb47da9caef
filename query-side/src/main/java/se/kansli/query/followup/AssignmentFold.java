package se.kansli.query.followup;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.followup.AssignmentAccepted;
import se.kansli.kernel.followup.AssignmentContested;
import se.kansli.kernel.followup.AssignmentDone;
import se.kansli.kernel.followup.AssignmentEvent;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.followup.AssignmentLapsed;
import se.kansli.kernel.followup.AssignmentLedToCase;
import se.kansli.kernel.followup.AssignmentReported;
import se.kansli.kernel.followup.AssignmentRevoked;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class AssignmentFold implements Fold<AssignmentView> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(AssignmentEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof AssignmentEvent happened
                ? Optional.of(happened.assignmentId().value())
                : Optional.empty();
    }

    @Override
    public @Nullable AssignmentView apply(@Nullable AssignmentView view, RecordedEvent recorded) {
        if (recorded.event() instanceof AssignmentGiven given) {
            return AssignmentView.of(given, recorded.sequence());
        }
        return view != null && recorded.event() instanceof AssignmentEvent event
                ? after(view, event, recorded.sequence())
                : view;
    }

    private static AssignmentView after(AssignmentView view, AssignmentEvent event, long version) {
        return switch (event) {
            case AssignmentGiven given -> AssignmentView.of(given, version);
            case AssignmentAccepted accepted -> view.in(AssignmentState.ACCEPTED, version);
            case AssignmentContested contested -> view.with(AssignmentContest.of(contested), version);
            case AssignmentReported reported -> view.with(reported, version);
            case AssignmentLedToCase led -> view.with(led.caseId(), version);
            case AssignmentDone done ->
                view.ended(AssignmentState.DONE, new AssignmentEnd(done.doneOn(), null, done.decision()), version);
            case AssignmentRevoked revoked ->
                view.ended(
                        AssignmentState.REVOKED,
                        new AssignmentEnd(revoked.revokedOn(), revoked.reason(), revoked.decision()),
                        version);
            case AssignmentLapsed lapsed ->
                view.ended(
                        AssignmentState.LAPSED, new AssignmentEnd(lapsed.lapsedOn(), lapsed.reason(), null), version);
        };
    }
}
