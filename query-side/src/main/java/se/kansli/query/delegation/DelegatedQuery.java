package se.kansli.query.delegation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.query.projection.Cursor;

/// Which of a nämnd's delegated decisions to show, in the order in which they were listed.
///
/// @param state absent for all
/// @param cursor where the page before ended
/// @param limit of decisions in a page
public record DelegatedQuery(
        @Nullable DelegatedState state, @Nullable String cursor, int limit) {

    public static final int MOST = 200;

    public DelegatedQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("En sida har 1 till " + MOST + " delegationsbeslut.");
        }
        if (cursor != null) {
            last(cursor);
        }
    }

    static DelegatedDecisionId last(String cursor) {
        List<String> parts = Cursor.read(cursor, 1);
        return Cursor.part(parts.getFirst(), DelegatedDecisionId::new);
    }

    static String after(DelegatedDecisionView decision) {
        return Cursor.after(decision.decision().value());
    }
}
