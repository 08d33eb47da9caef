package se.kansli.query.inbox;

import java.time.LocalDate;
import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.questions.Question;

/// Asks for one remiss as it lies in the inbox.
public record FindIncomingRemiss(BodyCode authority, IncomingRemissId incomingRemissId, AsOf asOf, LocalDate today)
        implements Question<Inbox, Optional<InboxEntry>> {

    @Override
    public Optional<InboxEntry> putTo(Inbox finder) {
        return finder.find(authority, incomingRemissId, asOf, today);
    }
}
