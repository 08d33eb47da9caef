package se.kansli.query.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import se.kansli.kernel.cases.CaseId;
import se.kansli.query.projection.Cursor;

/// The case with which a page of a register ended, so that the next one begins after it.
public record LastShown(LocalDate registeredOn, CaseId caseId) {

    static LastShown read(String cursor) {
        List<String> parts = Cursor.read(cursor, 2);
        try {
            return new LastShown(LocalDate.parse(parts.getFirst()), new CaseId(parts.getLast()));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Sidmärket går inte att läsa: börja om från första sidan.", e);
        }
    }

    String cursor() {
        return Cursor.after(registeredOn.toString(), caseId.value());
    }
}
