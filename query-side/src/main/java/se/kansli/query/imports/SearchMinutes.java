package se.kansli.query.imports;

import java.util.Set;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of the items of imported minutes in which something is found, the latest meeting first.
///
/// @param readable the authorities whose minutes the reader may see
public record SearchMinutes(MinutesSearch search, Set<BodyCode> readable)
        implements Question<Imports, Page<FoundParagraphs>> {

    public SearchMinutes {
        readable = Set.copyOf(readable);
    }

    @Override
    public Page<FoundParagraphs> putTo(Imports finder) {
        return finder.search(search, readable);
    }
}
