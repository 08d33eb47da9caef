package se.kansli.kernel.remiss;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// The sender coded an answer point by point (CON-16). A later coding replaces an earlier one in what is shown.
@StoredAs("RemissvarCoded")
public record RemissvarCoded(
        CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        Stance overall,
        List<CodedPoint> points,
        LocalDate codedOn)
        implements OutgoingRemissEvent {

    public RemissvarCoded {
        points = List.copyOf(points);
    }

    @Override
    public LocalDate happenedOn() {
        return codedOn;
    }
}
