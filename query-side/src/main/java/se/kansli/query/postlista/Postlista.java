package se.kansli.query.postlista;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Cursor;
import se.kansli.query.projection.Page;
import se.kansli.query.publicdiarium.PublicCase;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.publicdiarium.PublicDiariumEntry;
import se.kansli.query.publicdiarium.PublicRecord;

/// Reads the public diarium by day, so that the two never disclose differently.
public final class Postlista {

    private final PublicDiarium publicDiarium;

    public Postlista(PublicDiarium publicDiarium) {
        this.publicDiarium = publicDiarium;
    }

    /// A page in the order of case and record.
    ///
    /// @param after the cursor of the page before; absent for the first page
    public Page<Post> page(BodyCode authority, LocalDate day, @Nullable String after, int size) {
        Optional<LastShown> last = Optional.ofNullable(after).map(LastShown::read);
        List<Post> found = casesWithPost(authority, day, last.map(LastShown::caseId), size)
                .flatMap(each -> each.records().stream()
                        .filter(record -> record.cameOrWent() && record.date().equals(day))
                        .map(record -> post(each.entry(), record)))
                .filter(post -> last.map(place -> place.isBefore(post)).orElse(true))
                .toList();
        List<Post> shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                shown, found.size() > size ? LastShown.of(shown.getLast()).cursor() : null);
    }

    /// Each has some post of the day, and of the first one all may have been shown: two more than the page holds tell
    /// whether another page follows.
    private Stream<PublicCase> casesWithPost(BodyCode authority, LocalDate day, Optional<CaseId> from, int size) {
        return publicDiarium.withPostOn(authority, day, from, size + 2).stream();
    }

    private static Post post(PublicDiariumEntry entry, PublicRecord record) {
        return new Post(
                record.date(),
                entry.caseId(),
                entry.number(),
                record.recordNumber(),
                record.kind(),
                record.counterpart(),
                record.title());
    }

    private record LastShown(CaseId caseId, int recordNumber) {

        static LastShown of(Post post) {
            return new LastShown(post.caseId(), post.recordNumber());
        }

        static LastShown read(String cursor) {
            List<String> parts = Cursor.read(cursor, 2);
            return new LastShown(
                    Cursor.part(parts.getFirst(), CaseId::new), Cursor.part(parts.getLast(), Integer::valueOf));
        }

        boolean isBefore(Post post) {
            int byCase = caseId.value().compareTo(post.caseId().value());
            return byCase < 0 || byCase == 0 && recordNumber < post.recordNumber();
        }

        String cursor() {
            return Cursor.after(caseId.value(), String.valueOf(recordNumber));
        }
    }
}
