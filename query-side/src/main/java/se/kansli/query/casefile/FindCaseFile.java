package se.kansli.query.casefile;

import java.util.Optional;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.journal.AsOf;
import se.kansli.query.questions.Question;

/// Asks for the file of a case, now or as it stood.
public record FindCaseFile(BodyCode reader, CaseId caseId, AsOf asOf)
        implements Question<CaseFiles, Optional<CaseFile>> {

    @Override
    public Optional<CaseFile> putTo(CaseFiles finder) {
        return finder.find(reader, caseId, asOf);
    }
}
