package se.kansli.web.records;

import org.springframework.stereotype.Component;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.content.Contents;
import se.kansli.query.inbox.AskWhetherFileWasReceived;
import se.kansli.query.questions.Questions;

/// Which files an authority may name: those that it has uploaded, and those that have come to it with a remiss. What
/// else lies in the store is as if it was not there (REG-9).
@Component
class Holdings {

    private final Contents contents;
    private final Questions questions;

    Holdings(Contents contents, Questions questions) {
        this.contents = contents;
        this.questions = questions;
    }

    boolean has(BodyCode authority, GivenFile file) {
        return contents.holds(file.sha256(), file.size(), file.mediaType())
                && (contents.uploadedBy(authority, file.sha256())
                        || questions.ask(new AskWhetherFileWasReceived(authority, file.sha256())));
    }
}
