package se.kansli.benchmarks.municipality;

import org.axonframework.eventhandling.DomainEventMessage;
import se.kansli.benchmarks.municipality.Diaries.Numbered;
import se.kansli.command.decisions.CaseDecisions;
import se.kansli.command.records.CaseRecords;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.RecordEvent;

/// A case while something happens to it.
abstract class CaseLife {

    private final Everyday everyday;
    private final Numbered number;
    private final CaseId caseId;
    private final EventStream stream;
    private final CaseRecords records = new CaseRecords();
    private final CaseDecisions decisions = new CaseDecisions();
    private boolean closed;

    CaseLife(Everyday everyday, Numbered number) {
        this.everyday = everyday;
        this.number = number;
        this.caseId = number.caseId();
        this.stream = EventStream.of("Case", caseId);
    }

    Everyday everyday() {
        return everyday;
    }

    Numbered number() {
        return number;
    }

    CaseId caseId() {
        return caseId;
    }

    BodyCode authority() {
        return caseId.authority();
    }

    EventStream stream() {
        return stream;
    }

    CaseRecords records() {
        return records;
    }

    CaseDecisions decisions() {
        return decisions;
    }

    boolean isClosed() {
        return closed;
    }

    Deed byRegistrar() {
        return everyday.chronicle().deed(Officer.registrar(authority()), authority());
    }

    Deed bySecretary() {
        return everyday.chronicle().deed(Officer.secretary(authority()), authority());
    }

    Deed by(Officer officer) {
        return everyday.chronicle().deed(officer, authority());
    }

    Deed consequence(String policy, DomainEventMessage<?> cause) {
        return everyday.chronicle().consequence(policy, authority(), cause);
    }

    /// @param registered what stands in the diarium
    void open(Deed deed, CaseRegistered registered) {
        number.issue(deed, registered.registeredOn());
        deed.does(stream, registered);
    }

    void enter(Deed deed, RecordEvent event) {
        records.apply(event);
        deed.does(stream, event);
    }

    void decide(Deed deed, DecisionTaken taken) {
        decisions.apply(taken);
        deed.does(stream, taken);
    }

    void close(CloseReason reason) {
        if (!closed) {
            closed = true;
            byRegistrar().does(stream, new CaseClosed(caseId, reason, null, everyday.today()));
        }
    }
}
