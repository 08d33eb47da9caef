package se.kansli.web.records;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.content.Contents;
import se.kansli.query.inbox.AskWhetherFileWasReceived;
import se.kansli.query.questions.Questions;
import se.kansli.web.edge.InvalidRequest;

/// Which files an authority may name: those that it has uploaded, and those that have come to it with a remiss. What
/// else lies in the store is as if it was not there (REG-9).
@Component
public class Holdings {

    private final Contents contents;
    private final Questions questions;

    Holdings(Contents contents, Questions questions) {
        this.contents = contents;
        this.questions = questions;
    }

    /// Lets through what the authority may name, or names nothing.
    ///
    /// @param field of the request that names the file
    public void require(BodyCode authority, @Nullable GivenFile file, Actor asking, String field) {
        if (file != null && !mayBeNamed(file, authority, asking)) {
            throw new InvalidRequest(field + ".sha256", StoredFile.NOT_THERE);
        }
    }

    /// Also true for who does not work there: that is refused elsewhere.
    boolean mayBeNamed(GivenFile file, BodyCode authority, Actor asking) {
        return !asking.worksAt(authority) || has(authority, file);
    }

    private boolean has(BodyCode authority, GivenFile file) {
        return contents.holds(file.sha256(), file.size(), file.mediaType())
                && (contents.uploadedBy(authority, file.sha256())
                        || questions.ask(new AskWhetherFileWasReceived(authority, file.sha256())));
    }
}
