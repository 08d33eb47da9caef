package se.kansli.query.desk;

import java.time.LocalDate;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of what is to be done at an authority and its utskott.
public record ReadDesk(BodyCode authority, DeskQuery query, LocalDate today)
        implements Question<Desk, Page<DeskEntry>> {

    @Override
    public Page<DeskEntry> putTo(Desk finder) {
        return finder.page(authority, query, today);
    }
}
