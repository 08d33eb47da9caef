package se.kansli.query.organisation;

import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks for one body.
public record FindBody(BodyCode code) implements Question<Organisation, Optional<BodyView>> {

    @Override
    public Optional<BodyView> putTo(Organisation finder) {
        return finder.find(code);
    }
}
