package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

@StoredAs("CaseMarkedSecret")
public record CaseMarkedSecret(CaseId caseId, SecrecyGround ground, LocalDate markedOn) implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return markedOn;
    }
}
