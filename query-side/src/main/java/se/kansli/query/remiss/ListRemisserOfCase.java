package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.journal.AsOf;
import se.kansli.query.questions.Question;

/// Asks for all that a case was sent on.
public record ListRemisserOfCase(BodyCode reader, CaseId caseId, AsOf asOf, LocalDate today)
        implements Question<OutgoingRemiss, List<RemissView>> {

    @Override
    public List<RemissView> putTo(OutgoingRemiss finder) {
        return finder.of(reader, caseId, asOf, today);
    }
}
