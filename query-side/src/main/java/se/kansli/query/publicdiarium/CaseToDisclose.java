package se.kansli.query.publicdiarium;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.query.diarium.DiariumStatus;

/// What may be disclosed of a case while no secrecy withholds it. Kept under secrecy too, so that lifting it shows the
/// case again; nobody is handed more than [#disclosed()].
record CaseToDisclose(
        CaseId caseId,
        String number,
        String title,
        @Nullable String initiator,
        DiariumStatus status,
        LocalDate receivedOn,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn,
        boolean secret,
        List<RecordToDisclose> records) {

    CaseToDisclose {
        records = List.copyOf(records);
    }

    PublicCase disclosed() {
        return new PublicCase(
                entry(), records.stream().map(kept -> kept.disclosed(secret)).toList());
    }

    PublicDiariumEntry entry() {
        return new PublicDiariumEntry(
                caseId,
                number,
                secret ? null : title,
                secret ? null : initiator,
                status,
                receivedOn,
                registeredOn,
                closedOn);
    }

    CaseToDisclose called(String other) {
        return new CaseToDisclose(
                caseId, number, other, initiator, status, receivedOn, registeredOn, closedOn, secret, records);
    }

    CaseToDisclose inStatus(DiariumStatus other, @Nullable LocalDate closed) {
        return new CaseToDisclose(
                caseId, number, title, initiator, other, receivedOn, registeredOn, closed, secret, records);
    }

    CaseToDisclose withSecrecy(boolean marked) {
        return new CaseToDisclose(
                caseId, number, title, initiator, status, receivedOn, registeredOn, closedOn, marked, records);
    }

    CaseToDisclose withRecords(Stream<RecordToDisclose> others) {
        return new CaseToDisclose(
                caseId, number, title, initiator, status, receivedOn, registeredOn, closedOn, secret, others.toList());
    }
}
