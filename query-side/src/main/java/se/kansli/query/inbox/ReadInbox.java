package se.kansli.query.inbox;

import java.time.LocalDate;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of the inbox of an authority.
public record ReadInbox(BodyCode authority, InboxQuery query, AsOf asOf, LocalDate today)
        implements Question<Inbox, Page<InboxEntry>> {

    @Override
    public Page<InboxEntry> putTo(Inbox finder) {
        return finder.page(authority, query, asOf, today);
    }
}
