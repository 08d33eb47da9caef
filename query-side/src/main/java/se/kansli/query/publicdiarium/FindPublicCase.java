package se.kansli.query.publicdiarium;

import java.util.Optional;
import se.kansli.kernel.cases.CaseId;
import se.kansli.query.questions.Question;

/// Asks what everyone may know of a case.
public record FindPublicCase(CaseId caseId) implements Question<PublicDiarium, Optional<PublicCase>> {

    @Override
    public Optional<PublicCase> putTo(PublicDiarium finder) {
        return finder.find(caseId);
    }
}
