package se.kansli.query.search;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.cases.CaseId;
import se.kansli.query.projection.Cursor;

/// The case with which a page of a register ended, so that the next one begins after it.
public record LastShown(LocalDate registeredOn, CaseId caseId) {

    static LastShown read(String cursor) {
        List<String> parts = Cursor.read(cursor, 2);
        return new LastShown(Cursor.date(parts.getFirst()), Cursor.part(parts.getLast(), CaseId::new));
    }

    String cursor() {
        return Cursor.after(registeredOn.toString(), caseId.value());
    }
}
