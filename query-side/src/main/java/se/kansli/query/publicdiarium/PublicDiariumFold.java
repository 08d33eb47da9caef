package se.kansli.query.publicdiarium;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.records.RecordEvent;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordMarkedSecret;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordSecrecyMarkRemoved;
import se.kansli.query.diarium.DiariumStatus;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

/// Lets in what may be public, event by event. What is not named here stays outside.
final class PublicDiariumFold implements Fold<CaseToDisclose> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                CaseRegistered.class,
                CaseTitleChanged.class,
                CaseMarkedSecret.class,
                CaseSecrecyMarkRemoved.class,
                CaseClosed.class,
                CaseTransferred.class,
                CaseReopened.class,
                RecordRegistered.class,
                RecordMarkedSecret.class,
                RecordSecrecyMarkRemoved.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return switch (event) {
            case CaseEvent happened -> Optional.of(happened.caseId().value());
            case RecordEvent happened -> Optional.of(happened.caseId().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable CaseToDisclose apply(@Nullable CaseToDisclose kept, RecordedEvent recorded) {
        if (recorded.event() instanceof CaseRegistered registered) {
            return entered(registered);
        }
        return kept == null ? null : changed(kept, recorded.event());
    }

    private static CaseToDisclose entered(CaseRegistered registered) {
        return new CaseToDisclose(
                registered.caseId(),
                registered.number().printed(),
                registered.publicTitle(),
                nameUnlessPrivate(registered.initiator()),
                DiariumStatus.OPEN,
                registered.receivedOn(),
                registered.registeredOn(),
                null,
                false,
                List.of());
    }

    private static CaseToDisclose changed(CaseToDisclose kept, DomainEvent event) {
        return switch (event) {
            case CaseTitleChanged changed -> kept.called(changed.publicTitle());
            case CaseMarkedSecret marked -> kept.withSecrecy(true);
            case CaseSecrecyMarkRemoved removed -> kept.withSecrecy(false);
            case CaseClosed closed -> kept.inStatus(DiariumStatus.CLOSED, closed.closedOn());
            case CaseTransferred transferred -> kept.inStatus(DiariumStatus.TRANSFERRED, transferred.transferredOn());
            case CaseReopened reopened -> kept.inStatus(DiariumStatus.OPEN, null);
            case RecordRegistered registered ->
                kept.withRecords(Stream.concat(kept.records().stream(), official(registered)));
            case RecordMarkedSecret marked -> marked(kept, marked.recordNumber(), true);
            case RecordSecrecyMarkRemoved removed -> marked(kept, removed.recordNumber(), false);
            default -> kept;
        };
    }

    private static CaseToDisclose marked(CaseToDisclose kept, int recordNumber, boolean secret) {
        return kept.withRecords(kept.records().stream()
                .map(record -> record.recordNumber() == recordNumber ? record.withSecrecy(secret) : record));
    }

    /// None, when it is a draft: TF 2:12.
    private static Stream<RecordToDisclose> official(RecordRegistered registered) {
        return registered.kind() == RecordKind.DRAFT
                ? Stream.empty()
                : Stream.of(new RecordToDisclose(
                        registered.recordNumber(),
                        registered.kind(),
                        registered.date(),
                        registered.publicTitle(),
                        nameUnlessPrivate(registered.counterpart()),
                        registered.secrecy() != null));
    }

    private static @Nullable String nameUnlessPrivate(@Nullable Party party) {
        return party == null || party.kind() == PartyKind.PRIVATE_PERSON ? null : party.name();
    }
}
