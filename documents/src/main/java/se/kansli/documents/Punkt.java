package se.kansli.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of a Danish dagsorden or referat.
///
/// @param decision absent in a dagsorden
/// @param dissent mindretalsudtalelser
/// @param absent those who were away from this item only
/// @param recommendedBy `Arbejdsmarkedschefen`
/// @param route the bodies that treat the case, in order (Behandling)
public record Punkt(
        int number,
        String heading,
        @Nullable String caseNumber,
        @Nullable Decision decision,
        List<Vote> votes,
        List<Opinion> dissent,
        List<Conflict> conflicts,
        List<String> absent,
        @Nullable String recommendedBy,
        List<String> recommendations,
        @Nullable String route,
        List<Section> sections,
        List<Paper> annexes) {

    public Punkt {
        votes = List.copyOf(votes);
        dissent = List.copyOf(dissent);
        conflicts = List.copyOf(conflicts);
        absent = List.copyOf(absent);
        recommendations = List.copyOf(recommendations);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
    }
}
