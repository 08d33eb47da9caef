package se.kansli.query.organisation;

import java.util.List;
import se.kansli.query.questions.Question;

/// Asks for every body that is or was.
public record ListBodies() implements Question<Organisation, List<BodyView>> {

    @Override
    public List<BodyView> putTo(Organisation finder) {
        return finder.all();
    }
}
