package se.kansli.query.inbox;

import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks whether a file has come to an authority with a remiss.
public record AskWhetherFileWasReceived(BodyCode authority, String sha256) implements Question<Inbox, Boolean> {

    @Override
    public Boolean putTo(Inbox finder) {
        return finder.hasReceived(authority, sha256);
    }
}
