package se.kansli.query.publicdiarium;

import org.jspecify.annotations.Nullable;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of what everyone may know.
public record SearchPublicDiarium(
        PublicDiariumSearch search, @Nullable String after, int size)
        implements Question<PublicDiarium, Page<PublicDiariumEntry>> {

    @Override
    public Page<PublicDiariumEntry> putTo(PublicDiarium finder) {
        return finder.search(search, after, size);
    }
}
