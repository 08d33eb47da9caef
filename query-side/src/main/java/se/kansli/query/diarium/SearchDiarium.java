package se.kansli.query.diarium;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of what the diaria that the reader may see hold.
public record SearchDiarium(
        DiariumSearch search,
        Set<BodyCode> readable,
        @Nullable String after,
        int size) implements Question<Diarium, Page<DiariumEntry>> {

    @Override
    public Page<DiariumEntry> putTo(Diarium finder) {
        return finder.search(search, readable, after, size);
    }
}
