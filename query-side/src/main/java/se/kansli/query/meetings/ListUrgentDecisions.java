package se.kansli.query.meetings;

import java.util.List;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.query.questions.Question;

/// Asks what was decided for a nämnd between its meetings.
public record ListUrgentDecisions(DocketId docketId) implements Question<Meetings, List<UrgentDecisionView>> {

    @Override
    public List<UrgentDecisionView> putTo(Meetings finder) {
        return finder.urgentDecisions(docketId);
    }
}
