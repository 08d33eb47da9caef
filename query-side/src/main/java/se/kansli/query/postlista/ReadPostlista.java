package se.kansli.query.postlista;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of the post of an authority on a day.
public record ReadPostlista(
        BodyCode authority, LocalDate day, @Nullable String after, int size)
        implements Question<Postlista, Page<Post>> {

    @Override
    public Page<Post> putTo(Postlista finder) {
        return finder.page(authority, day, after, size);
    }
}
