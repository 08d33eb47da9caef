package se.kansli.query.imports;

import se.kansli.kernel.access.Authorities;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of the items of imported minutes in which something is found, the latest meeting first.
///
/// @param readable the authorities whose minutes the reader may see
public record SearchMinutes(MinutesSearch search, Authorities readable)
        implements Question<Imports, Page<FoundParagraphs>> {

    @Override
    public Page<FoundParagraphs> putTo(Imports finder) {
        return finder.search(search, readable);
    }
}
