package se.kansli.query.casefile;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.Journal;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Replay;
import se.kansli.query.projection.Views;

/// Finds case files. Another authority's case does not exist for the reader.
public final class CaseFiles {
    public static final Projection<CaseFile> PROJECTION =
            new Projection<>("casefile", 5, CaseFile.class, new CaseFileFold(), List.of());

    private final Views<CaseFile> views;
    private final Journal journal;

    public CaseFiles(DataSource dataSource, Journal journal) {
        this.views = new Views<>(dataSource, PROJECTION);
        this.journal = journal;
    }

    /// @param reader the authority at which the reader works
    public Optional<CaseFile> find(BodyCode reader, CaseId caseId, AsOf asOf) {
        if (!caseId.authority().equals(reader)) {
            return Optional.empty();
        }
        return asOf.isNow()
                ? views.find(caseId.value())
                : Replay.of(PROJECTION.fold(), caseId.value(), journal.readStream(caseId.value()), asOf);
    }
}
