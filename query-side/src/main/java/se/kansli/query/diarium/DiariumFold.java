package se.kansli.query.diarium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReceivedByTransfer;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.OfficerAssigned;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.followup.CouncilMotion;
import se.kansli.kernel.followup.CouncilMotionEvent;
import se.kansli.kernel.followup.CouncilMotionRaised;
import se.kansli.kernel.followup.CouncilMotionReported;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class DiariumFold implements Fold<DiariumEntry> {

    private static final Set<LinkKind> SAME_MATTER =
            Set.of(LinkKind.REMISS, LinkKind.TRANSFERRED_FROM, LinkKind.TRANSFERRED_TO);

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                CaseEvent.class,
                RecordRegistered.class,
                RemissAcknowledged.class,
                RemissTakenUp.class,
                CouncilMotionEvent.class,
                DecisionEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return switch (event) {
            case CaseEvent happened -> Optional.of(happened.caseId().value());
            case RecordRegistered registered -> Optional.of(registered.caseId().value());
            case RemissAcknowledged acknowledged ->
                Optional.of(acknowledged.caseId().value());
            case RemissTakenUp takenUp -> Optional.of(takenUp.caseId().value());
            case CouncilMotionEvent motion -> Optional.of(motion.caseId().value());
            case DecisionEvent decided -> Optional.of(decided.caseId().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable DiariumEntry apply(@Nullable DiariumEntry entry, RecordedEvent recorded) {
        if (recorded.event() instanceof CaseRegistered registered) {
            return entered(registered);
        }
        if (entry == null) {
            return null;
        }
        if (recorded.event() instanceof DecisionEvent && entry.motion() == null) {
            return entry;
        }
        Change change = new Change(entry);
        change.on(recorded.event());
        return change.entry();
    }

    private static DiariumEntry entered(CaseRegistered registered) {
        return new DiariumEntry(
                registered.caseId(),
                registered.number(),
                List.of(),
                registered.kind(),
                registered.title(),
                registered.publicTitle(),
                List.of(),
                registered.initiator(),
                List.of(),
                registered.officer(),
                DiariumStatus.OPEN,
                registered.receivedOn(),
                registered.registeredOn(),
                null,
                null,
                null);
    }

    /// The parts of an entry that can change, while an event changes them.
    private static final class Change {

        private final DiariumEntry before;
        private final Set<CaseReference> theirNumbers;
        private final Set<Party> counterparts;
        private final List<String> formerTitles;
        private String title;
        private String publicTitle;
        private @Nullable String officer;
        private DiariumStatus status;
        private @Nullable LocalDate closedOn;
        private @Nullable SecrecyGround secrecy;
        private @Nullable CouncilMotion motion;

        Change(DiariumEntry before) {
            this.before = before;
            this.theirNumbers = new LinkedHashSet<>(before.theirNumbers());
            this.counterparts = new LinkedHashSet<>(before.counterparts());
            this.formerTitles = new ArrayList<>(before.formerTitles());
            this.title = before.title();
            this.publicTitle = before.publicTitle();
            this.officer = before.officer();
            this.status = before.status();
            this.closedOn = before.closedOn();
            this.secrecy = before.secrecy();
            this.motion = before.motion();
        }

        void on(DomainEvent event) {
            switch (event) {
                case OfficerAssigned assigned -> officer = assigned.officer();
                case CaseTitleChanged changed -> rename(changed);
                case CaseLinked linked -> link(linked);
                case CaseReceivedByTransfer received -> theirNumbers.add(received.from());
                case RemissAcknowledged acknowledged -> theirNumbers.add(acknowledged.theirNumber());
                case RemissTakenUp takenUp -> theirNumbers.add(takenUp.theirNumber());
                case CaseMarkedSecret marked -> secrecy = marked.ground();
                case CaseSecrecyMarkRemoved removed -> secrecy = null;
                case CaseClosed closed -> close(DiariumStatus.CLOSED, closed.closedOn());
                case CaseTransferred transferred -> close(DiariumStatus.TRANSFERRED, transferred.transferredOn());
                case CaseReopened reopened -> close(DiariumStatus.OPEN, null);
                case CouncilMotionRaised raised -> motion = CouncilMotion.of(raised);
                case CouncilMotionReported reported -> motion = motion == null ? null : motion.after(reported);
                case DecisionEvent decided -> motion = motion == null ? null : motion.after(decided);
                case RecordRegistered registered ->
                    Optional.ofNullable(registered.counterpart()).ifPresent(counterparts::add);
                default -> {}
            }
        }

        private void link(CaseLinked linked) {
            if (SAME_MATTER.contains(linked.kind())) {
                theirNumbers.add(linked.other());
            }
        }

        private void rename(CaseTitleChanged changed) {
            formerTitles.add(title);
            title = changed.title();
            publicTitle = changed.publicTitle();
        }

        private void close(DiariumStatus status, @Nullable LocalDate closedOn) {
            this.status = status;
            this.closedOn = closedOn;
        }

        DiariumEntry entry() {
            return new DiariumEntry(
                    before.caseId(),
                    before.number(),
                    List.copyOf(theirNumbers),
                    before.kind(),
                    title,
                    publicTitle,
                    formerTitles,
                    before.initiator(),
                    List.copyOf(counterparts),
                    officer,
                    status,
                    before.receivedOn(),
                    before.registeredOn(),
                    closedOn,
                    secrecy,
                    motion);
        }
    }
}
