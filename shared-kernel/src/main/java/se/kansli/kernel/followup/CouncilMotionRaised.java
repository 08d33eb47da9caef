package se.kansli.kernel.followup;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// A motion or a citizens' proposal was raised, and the year in which it is to be decided began (FUP-1).
///
/// @param raisedIn the body that is to decide it
/// @param movers of a motion its councillors; of a citizens' proposal private persons, who are named in no public view
@StoredAs("CouncilMotionRaised")
public record CouncilMotionRaised(CaseId caseId, BodyCode raisedIn, List<String> movers, LocalDate raisedOn)
        implements CouncilMotionEvent {

    public CouncilMotionRaised {
        movers = List.copyOf(movers);
    }

    @Override
    public LocalDate happenedOn() {
        return raisedOn;
    }
}
