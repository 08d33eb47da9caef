package se.kansli.query.diarium;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.access.Authorities;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of what the diaria that the reader may see hold.
public record SearchDiarium(
        DiariumSearch search,
        Authorities readable,
        @Nullable String after,
        int size) implements Question<Diarium, Page<DiariumEntry>> {

    @Override
    public Page<DiariumEntry> putTo(Diarium finder) {
        return finder.search(search, readable, after, size);
    }
}
